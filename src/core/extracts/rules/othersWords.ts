/** Words written with spaces between them, as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/**
 * Words that often begin with a capital and are nobody’s name, in lower case: what begins sentences, what fields are
 * called, products, companies, authorities and places.
 */
export const commonWords = wordSet(`
  abonnemang abonnemanget access account accounts acer active additional address adlibris administratör adress after
  agreement airbnb aktiv all alla allmän allmänna allmänt allt alltså amazon american amount android angående
  anmärkning annan annat anställd ansökan ansökte anteckning apotea apoteket app appen apple application april
  arbete arbetsförmedlingen art artikel asus att august augusti av avbokad avbokning avgift avser avslutad avslutade
  avsändare avtal avtalet avtalsnummer aws axfood azure backup bad bank bankgiro bankid barnen bas basic bauhaus
  begäran behandling behörig bekräftade bekräftelse belopp berlin beslut best bestämde betalad betalade betald
  betalning bifogat bilaga bilen billing biltema blekinge blev blocket blå bohuslän bokad bokade bokning bokningen
  bokus bolagsverket bolt borlänge borås bra brand bredband brev brodern brons bror browser budbee bundle butik
  butiken byggmax bästa böcker call cancelled card center centrala centralen chef chefen christmas chrome city
  citymail clas clearing client closed code company complaint comviq conditions confirmation confirmed contact
  contacts contract cookie coop copy created credit critical current customer dag dagens daily dalarna dalsland
  danish danmark data datainspektionen dataskydd dataskyddsombud date datum day dear debit december delivery dell
  dem den denmark denna department deras desk desktop det details detta device dhl digital din dina direct direkt
  disney distrikt ditt division dock document doktor domain dottern download dr driver du during där då dålig e-post
  early earlybird ebay edge effective efter efternamn egen eget egna ej ekonomi ekonomiansvarig ekonomichef
  electronic elev eleven elgiganten ellevio email emails employee en end engelska england english enhet enligt entry
  er era ericsson error ert eskilstuna espresso ett eu europa europeiska event every excel express extern extra
  facebook failed faktura fakturan fakturor falun family far fast fax februari february fedex feedback fel
  felanmälan fiber fick field file files final finance finland firefox first fler flixbus folkhälsomyndigheten
  folksam foodora form format former fortum forum foto framåt france frankrike fre fredag free friday fritext fru
  frun frågade från fröken full fungerar fält fältet få får fått född följande för förfrågan förnamn förra första
  försäkringskassan försök förvaltningsrätten förälder föräldrar gamla gav gdpr general ger german germany gick
  github global gmail godkände gold good google gotland granne grannen green group grupp gruppen grön guide gul guld
  gäller gävle götaland göteborg göteborgs halebop halland halmstad han handelsbanken handläggare handläggaren har
  hbo hej hejsan hello helsingborg helsingfors hemköp hemma hemmet hemnet herr hi home hon hotel hotmail house
  hovrätten hp html http huawei huddinge hur hushåll hustru hustrun huvudkonto hälsning hälsningar hämtade hämtat
  händelse hänvisade här härjedalen hög hör hörde hörts höst i ica icloud idag idea if igår ikea important inbox
  including info information informerade informerat inga ingen inget inkommande inloggning innan inspelat inspelning
  instabox instagram insurance inte integritetsskyddsmyndigheten intern internal internet intresse invoice ios ip
  iphone irland is italien italy ja jag januari january jobb jobbet journey jul jula juli july june juni jämtland
  jönköping kalender kalmar kammarrätten kampanj kan karlstad karta kategori key kind kingdom kiruna kl klagomål
  klarna kollega kollegan kontakt kontakta kontaktade kontaktar kontaktperson konto kontor kontoret kontot kontrakt
  kontroll kopia kopian korrekt kort kortet kostnad kristianstad kronofogdemyndigheten kronofogden kund kunden
  kundens kunder kundnamn kundnummer kundservice kundtjänst kundtyp kvittens kvitto kväll köp köpenhamn köpet köpte
  lag landskrona lantmäteriet lappland large larm larmet last latest ledig legal lenovo letter level leverans
  leverantör lg licens license lidl life lilla line link linkedin linköping linux list liten live local location log
  logga login london long luleå lund lunds läkare läkaren lämnade länsförsäkringar lån lördag lösenord lösning löst
  macos madrid magasin mail main maj maka maken malmö malmös mamma man management manager mannen manual map mapp
  march market marketing mars master mastercard max maxi may mcdonalds med meddelade meddelande mediamarkt medicinsk
  medium medlem mejl mejlade member members men meny mer message messages messenger microsoft min mina mini mitt
  mobil mobile mobilt modell modem moment monday montage monthly montör mor morgon morning mottagare mottaget
  mozilla mr mrs ms mvh my mycket måndag möte mötet mötte nacka name namn native nature nedre nej netflix netonnet
  network new news next ni night nivå nokia nord nordea norden nordiska norge normal norra norrbotten norrköping
  norrland norway norwegian note notera notering notes november nr nu nummer ny nya nyckel nyhetsbrev nytt när närke
  nästa objekt och october of offer offert office ohlson ok oktober old om omgående one online onsdag open opera
  option options order orderbekräftelse ordern original orten os oslo other our outlook over paket paketet panel
  paper pappa parent paris part partner password pay payment payments paypal pdf period person personal personalen
  personlig personligt personnr personnummer personuppgifter phone place plan plats please plus point poland polen
  policy polisen popup portal postadress postnord postnummer power pratade pratat premium print priority privacy
  privat pro problem product products produkt produkten professional profil profile program project projekt provlarm
  public purchase purpose pålogging påminde påminnelse quality question questions quick rabatt rapport re receipt
  record red reference referens refund regards regeringen region register reklamation remote report request response
  rest result resultat retur return returns revision right riksdagen ring ringde ringt road roll rom room route rum
  rutin röd röda sa saab sade safari safe sagt saldo sale sales sambo sambon samma samsung samtal samtidigt samtycke
  sas saturday save scania schenker se search seb second section secure security sedan see send sender sent
  september service servicekod servicekoden session set setup several sharepoint shop short sida sidan signal
  signatur silver sincerely site sj skadeanmälan skatteverket skellefteå skickade skickar skickat skola skottland
  skrev skrivit skulle skåne skånetrafiken skövde sl slack small sms småland snapchat social socialstyrelsen
  software sollentuna solna som some son sonen sony source south spain spam spanien special spotify spring sta stad
  standard standardpaket start statement states station status steg stiftelse stockholm stockholms stor stora
  storbritannien store story student studio ställde subject subscription summary summer sunday sundbyberg sundsvall
  supplier support supportärende surname svar svarade svart svealand svensk svenska sverige swedbank sweden swedish
  swish switch syd system systembolaget systemet syster säker säkerhet säljare säsong såg sålde södermanland
  södertälje södra sök söndag sörmland table tablet tack talade talat tar task team teams teknik tekniker tele2
  telefon telefonnummer telefonsamtal telenor telia template terms test text texten thank thanks the their then
  there these they this thursday tid tidpunkt tiktok till tillsammans time tingsrätten tisdag title tjänst tjänsten
  to today tog tom torsdag total town trade tradera training transaction transfer transportstyrelsen travel tre
  trelleborg trial trollhättan trygg trygghansa trygghet träffade tuesday tv twitter two typ type tyskland täby uber
  umeå under undrade undrar union unit united update updated upgrade uppdaterat uppdatering uppgav uppgift uppgifter
  uppgraderade uppgradering uppland uppsagd uppsala uppsalas uppsägning ups ursäkta usa user username users ut utan
  utdrag utförd utfört utländsk utskrift vad vald valid value van var vara vart vattenfall version vi via vid video
  view viktigt vill villkor vinnare vinst vinter visa visade visby vit voice volvo vpn vän vänlig vänliga vänligen
  värmland väst västerbotten västergötland västerås västmanland västra västtrafik växjö vår våra vårt warning we web
  webb webbplats website wednesday week welcome west whatsapp wifi willys win windows with wolt word work world
  wrong year years yes you your youtube ystad zon zoom ändrad ändrade ändrat ändring är ärende ärendenummer ärendet
  ångermanland år årsavgift årskort återbetald återbetalning återkom återkommer återkopplade återkoppling återställt
  åtgärd öland örebro öst östergötland östersund östra över översikt övre övrigt
  agent högsta domstolen signerat signerad attesterat attesterad utförd utfärdad mottagen registrerad registrerat skapad skapat beställd
  beställt levererad levererat anmäld noterat kontrollerat godkänd godkänt städ bygg konsult transport fastigheter
  redovisning media förlag holding invest restaurang måleri rör sidor`);
