import { defineTexts } from '../texts/catalogue.ts';

export const todayTexts = defineTexts(
  {
    overdue: 'Försenade',
    dueThisWeek: 'Sista dag den här veckan',
    waiting: 'Väntar på någon annan',
    coming: 'Kommer sedan',
    registersOverdue: 'Förfallet i registren',
    registersThisWeek: 'I registren den här veckan',
    registersLater: 'I registren inom sex veckor',
    moreDuties: (count: number) =>
      count === 1
        ? 'Visa 1 till i granskningskalendern'
        : `Visa ${count} till i granskningskalendern`,
    untitledItem: 'Utan namn',
    atOnce: 'Att göra genast',
    waited: (days: number) =>
      days === 0 ? 'Kom in i dag' : days === 1 ? 'Väntat 1 dag' : `Väntat ${days} dagar`,
    targetsSoon: 'Internt mål den här veckan',
    answeredNotClosed: 'Besvarade, inte avslutade',
    letters: 'Brev att skriva',
    moreLetters: 'Visa alla ärenden med brev att skriva',
    targetOn: (date: string) => `Mål ${date}`,
    pastTarget: 'Passerat det interna målet',
    unanswered: 'Frågor som ingen har svarat på',
    tasks: 'Uppgifter den här veckan',
    askedOn: (date: string) => `Frågat ${date}`,
    remindedOn: (date: string) => `påmint ${date}`,
    expiredOn: (date: string) => `Kunde besvaras till ${date}`,
    taskBy: (date: string) => `Senast ${date}`,
    taskLate: (date: string) => `Skulle vara klar ${date}`,
    taskWith: (assignee: string) => `hos ${assignee}`,
    noticesUnconfirmed: (count: number) =>
      count === 1 ? '1 mottagare har inte bekräftat' : `${count} mottagare har inte bekräftat`,
    intakeWaiting: (count: number) =>
      count === 1 ? '1 meddelande i inkorgen' : `${count} meddelanden i inkorgen`,
    lettersOwed: (count: number) =>
      count === 1 ? '1 brev ska skrivas' : `${count} brev ska skrivas`,
    allCalm: 'Inget brådskar',
    allCalmLead:
      'Inget är försenat, inget har sista dag eller mål den här veckan, inget i registren förfaller och inget brev väntar.',
    open: (count: number) => (count === 1 ? '1 öppen begäran' : `${count} öppna begäranden`),
    reportsDue: 'Rapporter att göra',
    makeReport: (quarter: string) => `Gör ledningsrapporten för ${quarter}`,
    reportOpen: 'Öppna rapporten',
    erasure: 'Ärenden att radera',
    erasureDue: (count: number) =>
      count === 1
        ? 'Tiden är ute för 1 ärende eller fil'
        : `Tiden är ute för ${count} ärenden och filer`,
    erasureUnfinished: 'En radering avbröts och ska göras klar',
    erasureNoRule: 'Tills en regel finns raderas inget',
    erasureSetRule: 'Lägg till en regel',
    erasureOpen: 'Gå igenom och radera',
    horizon: 'Sex veckor framåt',
    horizonLead: 'Sista dagar som Frist larmar för, dagar att hålla i registren och röda dagar.',
    week: 'v.',
    more: (count: number) => `+${count}`,
    dueOn: (count: number, date: string) =>
      count === 1 ? `1 begäran med sista dag ${date}` : `${count} begäranden med sista dag ${date}`,
    todayMark: 'i dag',
    firstTitle: 'Här ser du vad som ska göras i dag',
    firstLead:
      'När den första begäran är registrerad visas försenade ärenden, veckans sista dagar och vad som väntar på andra. Släpp ett meddelande (.eml, .msg, .txt eller .pdf) var som helst i fönstret för att börja.',
    showAll: 'Visa alla öppna',
  },
  {
    overdue: 'Overdue',
    dueThisWeek: 'Last day this week',
    waiting: 'Waiting for someone else',
    coming: 'Coming next',
    registersOverdue: 'Overdue in the registers',
    registersThisWeek: 'In the registers this week',
    registersLater: 'In the registers within six weeks',
    moreDuties: (count: number) => `Show ${count} more in the review calendar`,
    untitledItem: 'Without a name',
    atOnce: 'To do at once',
    waited: (days: number) =>
      days === 0 ? 'Came in today' : days === 1 ? 'Waited 1 day' : `Waited ${days} days`,
    targetsSoon: 'Internal target this week',
    answeredNotClosed: 'Answered, not closed',
    letters: 'Letters to write',
    moreLetters: 'Show all cases with letters to write',
    targetOn: (date: string) => `Target ${date}`,
    pastTarget: 'Past their internal target',
    unanswered: 'Questions that nobody has answered',
    tasks: 'Tasks of this week',
    askedOn: (date: string) => `Asked ${date}`,
    remindedOn: (date: string) => `reminded ${date}`,
    expiredOn: (date: string) => `Could be answered until ${date}`,
    taskBy: (date: string) => `By ${date}`,
    taskLate: (date: string) => `Was due ${date}`,
    taskWith: (assignee: string) => `with ${assignee}`,
    noticesUnconfirmed: (count: number) =>
      count === 1 ? '1 recipient has not confirmed' : `${count} recipients have not confirmed`,
    intakeWaiting: (count: number) =>
      count === 1 ? '1 message in the intake tray' : `${count} messages in the intake tray`,
    lettersOwed: (count: number) =>
      count === 1 ? '1 letter is owed' : `${count} letters are owed`,
    allCalm: 'Nothing is urgent',
    allCalmLead:
      'Nothing is overdue, nothing has its last day or target this week, nothing falls due in the registers, and no letter waits.',
    open: (count: number) => (count === 1 ? '1 open request' : `${count} open requests`),
    reportsDue: 'Reports to make',
    makeReport: (quarter: string) => `Make the management report for ${quarter}`,
    reportOpen: 'Open the report',
    erasure: 'Cases to erase',
    erasureDue: (count: number) =>
      count === 1 ? 'Time is up for 1 case or file' : `Time is up for ${count} cases and files`,
    erasureUnfinished: 'An erasure was broken off and is to be finished',
    erasureNoRule: 'Until there is a rule nothing is erased',
    erasureSetRule: 'Add a rule',
    erasureOpen: 'Look through and erase',
    horizon: 'Six weeks ahead',
    horizonLead:
      'The last days that Frist alarms for, days to keep in the registers, and red days.',
    week: 'w.',
    more: (count: number) => `+${count}`,
    dueOn: (count: number, date: string) =>
      count === 1
        ? `1 request with its last day on ${date}`
        : `${count} requests with their last day on ${date}`,
    todayMark: 'today',
    firstTitle: 'Here you see what to do today',
    firstLead:
      'Once the first request is recorded, overdue requests, this week’s last days and what waits for others show here. Drop a message (.eml, .msg, .txt or .pdf) anywhere in the window to begin.',
    showAll: 'Show all open',
  },
);
