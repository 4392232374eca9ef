/** Said alike of every processing activity of the sample. */
export const noAutomatedDecisions = {
  sv: 'Inga beslut fattas enbart automatiserat, och ingen profilering sker.',
  en: 'No decisions are made by automated means alone, and there is no profiling.',
};

export const noTransfers = {
  sv: 'Uppgifterna förs inte över till något land utanför EU/EES.',
  en: 'The data are not transferred to any country outside the EU/EEA.',
};
