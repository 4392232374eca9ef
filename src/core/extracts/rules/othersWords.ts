function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Given names that many people in Sweden have, in lower case: a name alone in running text is known by them. */
export const givenNames = wordSet(`
  adam agneta ahmed albin alexander alexandra ali alice alicia alma alva amanda amina anders andreas anette anita ann
  anna anneli annie annika anton arne arvid astrid axel barbro beatrice bengt benjamin berit bert bertil birgit
  birgitta bo britt britta camilla carina carl carolina caroline catarina cecilia charlotte christer christian
  christina christoffer claes clara dan daniel david dennis ebba edvin elias elin elina elisabet elisabeth ella ellen
  elsa emelie emil emilia emma erik erika ester eva evelina fatima felicia felix filip folke frans fredrik frida
  gabriel gabriella georg gerd gertrud gun gunilla gunnar gunnel gustaf gustav göran gösta hampus hanna hannah hans
  hassan helen helena henrik henry hilda hugo håkan ibrahim ida inga ingegerd inger ingrid ingvar isabella isabelle
  isak jakob jan jenny jens jesper jessica jimmy joakim joel johan johanna johannes john jon jonas jonathan josef
  josefin julia jörgen kaj karin karl karolina katarina kenneth kent kerstin kevin kim kjell klara klas kristin
  kristina kristofer lars laura leif lena lennart leo liam lilly linda linn linnea linus lisa lisbeth lotta louise
  lovisa lucas ludvig madeleine magdalena magnus maja malin margareta margaretha maria marianne marie mariam markus
  martin martina mats mattias max maxim maya mia michael micael mikael moa mohamed mohammad mohammed mona monica
  monika märta nathalie nellie nicklas niklas nils nina nova olivia olle olof omar oscar oskar otto patricia patrik
  paul per pernilla peter petra petter pia pontus ragnar rasmus rebecca rickard robert robin roger roland rolf
  ronny rune saga samuel sandra sara sarah sebastian selma signe sigrid simon siv sofia sofie solveig stefan stella
  sten stig stina sune susanna susanne svante sven sylvia tage therese thomas tim tobias tomas tommy tony torbjörn
  tore tuva tyra ulf ulla ulrika ulrik urban vera veronica victor victoria viktor viktoria vilma vincent viola
  wilhelm william yasmin yngve yvonne åke åsa örjan`);

/** Words that often begin with a capital and are nobody’s name, in lower case. */
export const commonWords = wordSet(`
  adress aktiv all alla allmänna allmän alltså angående ansökan april att augusti av avser avslutad avtal bank begäran
  bekräftelse belopp beslut betalning bifogat bra brev bästa böcker city copy dag dagens data datum dear december dem
  den denna deras det detta din dina ditt du då där dålig efter efternamn ej email en engelska enligt er era ert ett
  eu europa faktura februari fel finland fler fre fredag från följande för förfrågan förnamn general göteborg har hej
  hejsan hello här i idag igår info information inga ingen inget innan inte is januari jag ja juli juni kan klagomål
  kl kontakt kontakta kontaktade kontaktar kontor kontoret kopia kort kund kunden kunder kundens kundnummer
  kundservice kundtjänst köp köpet lån lördag malmö man maj mars med meddelande medlem mejl mejlade men mer
  min mina mitt mobil mvh mycket måndag namn nej new ni nord norge nr nu nya nytt när och ok oktober om
  onsdag order ordern os our pratade pratat re ring ringde ringt sa samtal samtidigt se september sida sidan skickade
  skickat skulle som stad ställde stockholm svar svarade sverige svenska svensk syd söndag tack talade telefon
  the this till tisdag to tog torsdag two under uppgift uppgifter uppsala ursäkta ut vad var vara vart vi vid video
  viktigt vill vinter visa visade vår våra vårt väst vänlig vänliga vänligen vän hälsningar hälsning återkom återkommer
  är ärende ärendet öst över dock förra nästa kväll morgon please thank thanks you your we with regards best kind
  sincerely hi good day monday tuesday wednesday thursday friday saturday sunday january february march may june july
  august october november premium standard basic plus pro gold silver online digital service support team group
  invoice payment order customer account address phone name date total amount status active closed open credit debit
  card swish klarna postnord ica coop google apple microsoft facebook instagram windows office excel word outlook
  gdpr art artikel personuppgifter dataskydd dataskyddsombud integritetsskyddsmyndigheten skatteverket polisen
  försäkringskassan arbetsförmedlingen lund umeå västerås örebro linköping helsingborg norrköping jönköping gävle
  dr doktor herr fru fröken mr mrs ms granne grannen hustrun hustru maken maka sambon sambo mannen frun sonen dottern
  mamma pappa handläggare handläggaren chefen kollegan kollega läkaren läkare`);
