import { plainDate } from '../kit/dates.ts';
import type { PolicyText } from './model.ts';

/** The sample organisation's published policy, word for word; the day on which it was first shown is invented. */
export const samplePolicy: PolicyText = {
  name: 'WeSafe Privacy and Personal Data Policy',
  shownFrom: plainDate('2026-01-01'),
  text: `WeSafe Privacy and Personal Data Policy

We care about your privacy. We want you to feel safe when you entrust us with your personal data.

That's why we've created this policy. It is based on current data protection legislation and clarifies how WeSafe works to safeguard your rights and privacy. We therefore ask you to take the time to read the following information.

The purpose of this policy is to let you know how we process your personal data, what we use it for, who can access it and under what conditions, and what rights you have and how you can exercise them.

Background

We process your personal data primarily to fulfil our obligations to you and to provide you with the best possible experience of our services. Our policy is to process no more personal data than is necessary for the purposes, and we always aim to use the least privacy-sensitive data.

We also need your personal data to provide you with a good service, for example in terms of marketing, follow-up and information. We may also need your personal data to comply with laws and perform customer and market analysis. When you contact us through any of the communication channels we use, the contact details you provide are used to manage your case, manage further contact with you and to improve our service in case of recurring contact.

You have the right to object to our use of personal data for direct marketing purposes. When we collect personal data about you for the first time, we will provide you with more information about this and how you can object. By visiting our website, you consent to cookies for the processing of your data.

Guidelines

What personal data do we process?

We only process personal data when we have a legal basis. We do not process personal data other than when it is needed to fulfil obligations under contract and law. The following are examples of the personal data we process:

  • Name
  • Address
  • E-mail address
  • Telephone number
  • Title
  • Username
  • Photographs
  • Payment card numbers, credit card numbers and other bank-related data
  • Data that you registered voluntarily and voluntarily provide
  • Content that you publish yourself, so-called user-generated content
  • IP addresses

How do we access your personal data?

Where possible, we try to obtain your consent before we start processing your personal data. You consent to processing by accepting our general terms and conditions? When you agree to our general terms and conditions, you also agree to our processing of your personal data.

You have the right to withdraw your consent at any time. We will then no longer process your personal data or obtain new ones, provided that it is not necessary for the performance of our obligations under the contract or by law. Please note that withdrawing consent may mean that we cannot fulfil our obligations to you. Please read more about this in the "Your rights" section below.

We may also access your personal data in the following ways:

  • Data you provide to us directly
  • Data recorded when you visit our website
  • Data we obtain from public registers
  • Data we receive when you hire one of our employees
  • Information we receive when you register for our courses or seminars
  • Information we receive when you sign up for newsletters and other mailings
  • Information we receive when you respond to surveys and polls
  • Information we receive when you contact us, apply for employment with us, visit us or otherwise make contact with us

What information do we give you?

When we collect your personal data for the first time, we will inform you about how we obtained the personal data, what we will use it for, what your rights are under data protection legislation and how you can exercise them. You will also be informed of who is responsible for the processing of your personal data and how you can contact us if you have any questions or need to make a request or enquiry relating to your personal data and/or rights.

Is your personal data processed in a secure manner?

We develop procedures and practices to ensure that your personal data is handled securely. The starting point is that only employees and other people within the organisation who need the personal data to perform their job functions should have access to it.

In the case of sensitive personal data, we have put in place specific access controls, which provide a higher level of protection for your personal data. Our security systems are designed with your privacy in mind and provide a high level of protection against intrusion, destruction and other changes that could put your privacy at risk.

We have several IT security policies in place to ensure that your personal data is processed securely.

When do we disclose your personal data?

Our policy is not to disclose your personal data to third parties unless you have consented to it or it is necessary for the performance of our obligations under the contract or by law. In order to provide some of our services, it is sometimes necessary for us to share certain personal data with other companies. Where we do share personal data with third parties, we will establish confidentiality agreements and ensure that personal data is processed in a secure manner. The suppliers with whom WeSafe works have similar obligations regarding the processing of personal data as the obligations we have towards you as a customer. We do not transfer personal data in cases other than those explicitly stated in this policy.

How long do we keep your data?

As long as there is a customer relationship, WeSafe will keep your personal data. This is in order to fulfil the obligations we have towards you. The data is also retained when necessary to achieve the purposes described in this policy. When the customer relationship ends, some data is deleted, some is anonymised and some is erased. This is done within a reasonable time after you cease to be a customer of WeSafe unless current legislation says otherwise. The length of time your personal data is retained depends on the purpose for which it was collected and the legal basis for processing your personal data. Personal data collected for billing purposes will be retained for as long as necessary for accounting purposes. Personal data may also be retained if there is a balance of interests that says it is necessary and based on other economic or security reasons. In these cases, storage will be limited and managed using the access controls set out in this policy.

Your rights

As this policy is about how your personal data is processed, we also want you to know what rights you have. You have the right to request an extract from our records of what personal data we process. You also have the right to have your personal data corrected if you believe it is inaccurate or misleading in any way, and you have the right to restrict the processing of your personal data until we amend it. You have the "right to be forgotten" but erasure of personal data cannot take place if it is contrary to current legislation or if it is based on a balance of interests. You have the right to object to the processing if you believe that the balance of interests is wrong or that there are no legitimate grounds for the processing. You also have the right to withdraw your consent or lodge a complaint regarding the processing with the Data Protection Authority.

Responsibility and contact

Wesafe IT is a data controller, which means that we are responsible for how your personal data is processed and that your rights are safeguarded. If you have any questions about the processing of your personal data or questions about this policy, please contact us through dataskydd@wesafe.se or via the contact details on our website www.wesafe.se`,
};
