/** Where each step of the trace stands in the law. Swedish names, because the file note quotes them. */
export const citations = {
  receipt: 'GDPR Art. 12.3; EDPB:s riktlinjer 01/2022, avsnitt 5.3',
  application: 'GDPR Art. 99.2',
  sameDay: 'GDPR Art. 12.3; förordning (EEG, Euratom) nr 1182/71 art. 3.1, 3.2 c',
  noSuchDay: 'GDPR Art. 12.3; förordning (EEG, Euratom) nr 1182/71 art. 3.2 c',
  rolled: 'Förordning (EEG, Euratom) nr 1182/71 art. 3.4',
  holidays:
    'Förordning (EEG, Euratom) nr 1182/71 art. 2.1; lag (1989:253) om allmänna helgdagar 1 §',
  sondagsregeln: 'Lag (1930:173) om beräkning av lagstadgad tid 2 §',
  pause: 'GDPR Art. 12.6; EDPB:s riktlinjer 01/2022, avsnitt 5.3',
  refusal: 'GDPR Art. 12.4',
  extension: 'GDPR Art. 12.3; förordning (EEG, Euratom) nr 1182/71 art. 3.2 c och 3.4',
  target: 'GDPR Art. 12.3 (utan onödigt dröjsmål)',
  atOnce: 'GDPR Art. 7.3, 21.3',
  restrictedMeanwhile: 'GDPR Art. 18.1 a och d, 21.1',
  fixedDays: 'Förordning (EEG, Euratom) nr 1182/71 art. 3.2 c',
  notice: 'GDPR Art. 14.3; förordning (EEG, Euratom) nr 1182/71 art. 3',
  consultation: 'GDPR Art. 36.2; förordning (EEG, Euratom) nr 1182/71 art. 3',
} as const;
