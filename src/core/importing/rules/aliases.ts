import type { RegisterName } from '../../registers/model/names.ts';

/**
 * Column names of the templates that the ICO, the CNIL and IMY give out and of usual supplier and incident lists, for
 * fields whose register does not name them itself; in any letter case and punctuation.
 */
const aliases: Readonly<
  Partial<Record<RegisterName, Readonly<Record<string, readonly string[]>>>>
> = {
  processing: {
    'statement.title': ['Activity', 'Processing activity', 'Traitement', 'Behandlingens namn'],
    'statement.purposes': ['Purposes of the processing', 'Objectif', 'Ändamålen med behandlingen'],
    'statement.source': ['The source of the personal data', 'Source', 'Källa'],
    'statement.transfers': [
      'Names of third countries or international organisations that personal data are transferred to',
      'Safeguards for exceptional transfers of personal data to third countries or international organisations',
      'Transferts des données hors UE',
      'Tredjelandsöverföring',
    ],
    'statement.automatedDecisions': [
      'Existence of automated decision-making, including profiling',
      'Existence of automated decision making including profiling',
    ],
    'statement.recipients': ['Recipients', 'Destinataires', 'Mottagare'],
    'statement.retention': [
      'Durée de conservation',
      'Lagringstid',
      'Gallringstid',
      'Retention period',
    ],
    'statement.categories': ['Personuppgifter', 'Données traitées', 'Personal data'],
    controllers: [
      'Name and contact details of joint controller',
      'Name and contact details of controller',
      'Responsable conjoint',
    ],
    subjects: ['Personnes concernées', 'Registrerade', 'Data subjects'],
    dpiaReference: ['Link to DPIA', 'Link to Data Protection Impact Assessment', 'AIPD'],
    securityInWords: ['Security measures', 'Sécurité', 'Tekniska och organisatoriska åtgärder'],
    nextReview: [
      'Nästa granskning',
      'Nästa översyn',
      'Next review date',
      'Review date',
      'Prochaine révision',
    ],
    lastReview: ['Date de mise à jour', 'Last updated', 'Senast uppdaterad'],
  },
  suppliers: {
    nextReview: ['Nästa granskning', 'Nästa översyn', 'Next review date', 'Review date'],
    name: [
      'Supplier',
      'Processor',
      'Vendor',
      'Company',
      'Sous-traitant',
      'Fournisseur',
      'Leverantör',
      'Personuppgiftsbiträde',
      'Biträde',
      'Företag',
    ],
    orgNumber: [
      'Company number',
      'Registration number',
      'SIREN',
      'SIRET',
      'Org.nr',
      'Orgnr',
      'Organisationsnr',
    ],
    service: ['Services', 'Description of service', 'Prestation', 'Tjänster', 'Avser'],
    country: ['Country of processing', 'Pays', 'Location', 'Land'],
    contactName: ['Contact', 'Contact person', 'Kontaktperson', 'Contact du sous-traitant'],
    email: ['E-mail', 'Email', 'Mail', 'E-post', 'Courriel', 'Epostadress'],
    phone: ['Telephone', 'Tel', 'Telefonnummer', 'Téléphone'],
    addressLines: ['Address', 'Adress', 'Adresse'],
  },
  breaches: {
    number: [
      'Reference',
      'Breach reference',
      'Ref',
      'Numéro',
      'Diarienummer',
      'Nummer',
      'Incident no',
    ],
    title: ['Incident', 'Breach', 'Summary', 'Violation', 'Personuppgiftsincident'],
    discoveredAt: ['Date breach discovered', 'Date of discovery', 'Date de découverte', 'Upptäckt'],
    awareAt: ['Date aware', 'Date we became aware', 'Date de prise de connaissance', 'Kännedom'],
    beganAt: [
      'Date of breach',
      'Date of incident',
      'Date de la violation',
      'Tidpunkt för incidenten',
    ],
    nature: ['Description of breach', 'Nature of breach', 'Nature de la violation', 'Vad har hänt'],
    persons: [
      'Number of individuals affected',
      'Number of data subjects',
      'Nombre de personnes concernées',
      'Antal registrerade',
    ],
    dataRecords: ['Number of records', 'Nombre d’enregistrements', 'Antal uppgifter'],
    consequences: [
      'Effects of breach',
      'Likely consequences',
      'Conséquences probables',
      'Sannolika konsekvenser',
    ],
    taken: ['Remedial action', 'Measures taken', 'Mesures prises', 'Vidtagna åtgärder'],
    planned: ['Further action', 'Mesures envisagées', 'Planerade åtgärder'],
    notifiedAt: [
      'Date reported to ICO',
      'Date notified',
      'Date de notification',
      'Anmäld till IMY',
    ],
    toldOn: [
      'Date individuals informed',
      'Date data subjects informed',
      'Information des personnes',
      'Registrerade informerade',
    ],
    authorityReference: ['ICO reference', 'CNIL reference', 'IMY diarienummer'],
  },
};

/** What other templates call a field of a register. */
export function aliasesOf(register: RegisterName, path: string): readonly string[] {
  return aliases[register]?.[path] ?? [];
}
