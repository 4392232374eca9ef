/** Subjects of mail servers that could not deliver. */
export const bounceSubjects =
  /^(?:undeliver(?:able|ed)(?: mail)?\b|(?:mail )?deliver(?:y|ies) (?:status notification|failed|failure|has failed|incomplete)|mail delivery (?:failed|failure|system)|failure notice|returned mail|message not delivered|delayed mail|warning: message|olevererbart|oleverer(?:at|bar)|(?:e-?post|meddelande)\p{L}{0,3} kunde inte levereras|leveransfel|meddelandet kunde inte|retur till avsändaren|unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|ihre nachricht konnte nicht|fehler bei der zustellung|non remis|non distribuable|échec de (?:la )?(?:remise|livraison|distribution)|message non (?:remis|distribué)|notification d['’]état de remise)/iu;

/** Subjects of answering machines. */
export const autoReplySubjects =
  /^(?:(?:auto(?:matisk|matiskt)?[ -]?svar|frånvaromeddelande|frånvarande|ej på plats|semestersvar|jag är på semester|automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|out[- ]of[- ](?:the )?office|i am (?:currently )?out of|away from|abwesen(?:d|heit)\p{L}{0,12}|automatische antwort|auto-?antwort|réponse automatique|absence du bureau|absent du bureau|message d['’]absence|je suis absent)(?!\p{L}))/iu;

/** Senders that are mail servers. */
export const bounceSenders =
  /^(?:mailer-daemon|mail-daemon|postmaster|mail delivery (?:sub)?system|microsoftexchange[\da-f]{32})(?:@|$)/i;

/** Words of a complaint, in the sense of Art 77 or about how personal data are handled. */
const complaintWords = [
  'klagomål(?:et|en)?',
  'klag(?:a|ar|ade) (?:\\p{L}+ ){0,3}(?:på|över|hos|till)',
  'anmäl(?:a|er|t|an) (?:\\p{L}+ ){0,5}(?:till )?(?:imy|integritetsskyddsmyndigheten|datainspektionen)',
  '(?:kränkt|kränkning av) (?:\\p{L}+ ){0,2}(?:min|mina) (?:integritet|rättigheter)',
  '(?:formal )?complaints?',
  'complain(?:ing|ed)? (?:\\p{L}+ ){0,3}(?:about|to)',
  'lodg(?:e|ing) a complaint',
  'beschwerde(?:n)?',
  'beschwere mich',
  'datenschutzverstoß',
  'réclamation',
  '(?:porter|déposer|dépose|porte) plainte',
  'plainte',
  '(?:artikel|article|art\\.?) ?77',
].join('|');

export const complaints = new RegExp(`(?<!\\p{L})(?:${complaintWords})(?!\\p{L})`, 'iu');

/** Words of data protection, so that a question is one for the officer. */
export const privacyWords =
  /(?<!\p{L})(?:\p{L}{0,12}personuppgift\p{L}{0,10}|dataskydd\p{L}{0,12}|gdpr|integritetspolicy\p{L}{0,2}|personlig integritet|kakor|cookies?|mina uppgifter|uppgifter om mig|spara\p{L}{0,2} (?:\p{L}+ ){0,3}(?:uppgift|bild|film|inspelning)\p{L}{0,6}|kameraövervak\p{L}{0,6}|privacy|personal (?:data|information)|data protection|my (?:data|information|details)|cctv|datenschutz\p{L}{0,14}|dsgvo|personenbezogen\p{L}{0,4}|meine daten|rgpd|données personnelles|mes données|protection des données|confidentialité|vie privée)(?!\p{L})/iu;

/** Signs of a question: its mark, or the words that ask. */
export const asks =
  /\?|(?<!\p{L})(?:undrar|jag vill veta|kan ni berätta|i wonder|i was wondering|could you tell|can you tell|would like to know|ich möchte wissen|ich frage mich|können sie mir sagen|je voudrais savoir|je me demande|pouvez-vous me dire)(?!\p{L})/iu;
