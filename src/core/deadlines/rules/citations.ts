/** Where each step of the trace stands in the law, in the short forms that read the same in both languages. */
export const citations = {
  receipt: 'GDPR Art. 12.3; EDPB 01/2022, 5.3',
  application: 'GDPR Art. 99.2',
  sameDay: 'GDPR Art. 12.3; Reg. 1182/71 art. 3.1, 3.2 c',
  noSuchDay: 'GDPR Art. 12.3; Reg. 1182/71 art. 3.2 c',
  rolled: 'Reg. 1182/71 art. 3.4',
  holidays: 'Reg. 1182/71 art. 2.1; SFS 1989:253 § 1',
  sondagsregeln: 'SFS 1930:173 § 2',
  pause: 'GDPR Art. 12.6; EDPB 01/2022, 5.3',
  refusal: 'GDPR Art. 12.4',
  extension: 'GDPR Art. 12.3; Reg. 1182/71 art. 3.2 c, 3.4',
  target: 'GDPR Art. 12.3',
  atOnce: 'GDPR Art. 7.3, 21.3',
  restrictedMeanwhile: 'GDPR Art. 18.1 a, 18.1 d, 21.1',
  fixedDays: 'Reg. 1182/71 art. 3.2 c',
  notice: 'GDPR Art. 14.3; Reg. 1182/71 art. 3',
  consultation: 'GDPR Art. 36.2; Reg. 1182/71 art. 3',
} as const;
