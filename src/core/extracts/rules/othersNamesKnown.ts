import { wordSet } from './othersWords.ts';

/** Given names of people who live in Sweden or write to it from elsewhere, in lower case. */
export const givenNames = wordSet(`
  abdi abdul abdullah abigail adam adrian agda agnes agneta agnieszka ahmed aida aino aisha akira albert albin
  aleksandra alexander alexandra alf alfred algot ali alice alicia alma alva amanda amina amir amira amy ana anders
  andrea andreas andrew andrzej anette angela angelica angelina anil anita anja ann ann-christin ann-marie ann-sofie
  anna anna-karin anna-lena anne anneli annette annica annie annika annsofie anthony anton antonia antonio arne
  arthur arvid ashley asta astrid august axel aziza barbara barbro bashir beata beatrice bella bengt benjamin benny
  berit bernt bert bertil betty bianca birger birgit birgitta bjarne björn bo boel bosse brenda brian britt
  britt-marie britta brittany bror bruno camilla carin carina carl carl-johan carla carlos carmen carolina caroline
  casper catarina catherine cathrine cecilia charles charlie charlotte chen chloe chris christel christer christian
  christina christine christoffer christopher claes clara colin conny cornelia cynthia dag dagmar dagny dan daniel
  daniela daniella danielle dariusz david deborah deepak dennis diana dilan dimitri disa dmitri dolores donald
  dorota dorothy douglas dragan ebba eddie edith edvin edward egon eila einar eino eleanor elena eleonora elias elin
  elina elisabet elisabeth eliza elizabeth ella ellen ellinor elmer elna elon elsa elvira elvis emanuel emelie emil
  emilia emily emma emma-lisa emmanuel emmy enrique eric erik erika erland erling ernst esbjörn eskil ester eugen
  eva eva-lena evald eve evelina evert ewa fabian fanny farah farid fatima felicia felix fernando filip fiona
  florian folke francis francisco frank frans fredrik fredrika freja frida fritz gabriel gabriele gabriella georg
  george gerd gerda gerhard gerry gertrud gillian giovanni gisela gita goran gottfrid grace graham greger greta
  grzegorz guillermo gun gunborg gunhild gunilla gunn gunnar gunnel gustaf gustav gustavo göran gösta haidar halvard
  hamid hampus hanna hannah hanne hans hao harald harriet harry hasan hassan hedda hedvig heidi heinz helen helena
  helga helge helmer henriette henrik henrike henry herbert hilda hilding hillary hillevi hilma hiroshi hjalmar
  holger horst hossein hugo hussein håkan ian ibrahim ida idun igor ilse imran ines inga ingalill inge ingeborg
  ingegerd ingela ingemar inger ingrid ingvar irene irina iris irma isa isabel isabella isabelle isac isadora isak
  ismail ivan ivar jack jacob jacqueline jaime jakob james jan jan-erik jan-olof jane janet janne jarl jasmin
  jasmine jean jeanette jeff jelena jenni jennifer jenny jens jeremy jerzy jesper jessica jessie jill jimmy jing
  joachim joakim joan joanna joe joel joeline johan johanna johannes john jon jonas jonathan jorge josef josefin
  josefine joseph josephine josé joyce juan judit judith juha jukka julia julian juliana julius jussi justin justyna
  jörgen kaarina kaj kalle karen kari karima karin karl karl-erik karl-gustav karolina kasper katarina katarzyna
  kate kathleen kathy katja katrin keith kenji kenneth kent kerstin kevin khaled khalid kim kimberly kirsten kjell
  kjerstin klara klas klaus krister kristian kristin kristina kristofer kristoffer krzysztof kurt laila lana larry
  lars lasse laszlo laura lauren laurence layla leena leif leif-arne lena lena-marie lennart leo leon leonard
  leopold leyla li liam lilian lillemor lilly lina linda linh linn linnea linus lisa lisbeth lise lise-lotte
  liselott livia lorenz lotta lotte lotten louis louise lovisa luca lucas lucia lucy ludvig luis lukas lydia
  madeleine magdalena maggie magnus mahmoud mahmud maj-britt maja malin marcin marco marcus marek margaret margareta
  margaretha margaux margit margot maria maria-teresa mariam marianne marie marika marina mario marita marjatta mark
  markku marko markus marlene marta martha martin martina mary maryam mathias mathilda matilda mats matteo matthew
  matti mattias maud maurice max maxim maya megan mehmet melissa melker mette mia micael michael michaela michal
  michelle miguel mikael mikaela mikko milan milton mina ming minh mira miranda miriam mirjam moa mohamad mohamed
  mohammad mohammed mona monica monika morgan moritz mostafa muhammad mustafa märit märta måns nadia nadja nancy
  naomi natalia natalie natasha nathalie neil nellie nguyet nicklas nicole niklas nikola nikolaj nikolaus nils nina
  noah noel nora norma nova oleg olga oliver olivia olle olof olov omar omid oscar oskar osvald otto ove owen pablo
  pamela patricia patrick patrik paul paula paulina pavel pawel peder pedro peggy pekka per per-erik per-olof
  pernilla peter petra petter phil philip pia pierre piotr pontus preben priya pär rachel rafael ragnar rahim rajesh
  ralf ralph ramona rania rasmus ravi raymond rebecca rebecka reine reza richard rickard rikard rita robert roberto
  robin roger roland rolf ronald ronja ronny rosa rosanna rose-marie roy rozita rune rut ruth ryan sabina sabine
  saeed saga said sakura sally salma salvador sam samantha samir samira samuel sandra sanja sanjay sanna santiago
  sara sarah sasha scott sean sebastian selma seppo sergej sergio sharon shirin shirley sigge signe sigrid sigurd
  sigvard silvia simon simone siri siv sixten smilla snezana sofia sofie solveig sonja soraya stefan stefania stella
  stellan sten stephanie stephen steve steven stieg stig stina stina-lisa stuart sture sune sunil susan susann
  susanna susanne svante sven sven-erik sverker svetlana sylvester sylvia sören tage tamara tanja tatjana teodor
  teresa terese teresia terry theo theodor theresa therese thomas thor thorbjörn thorsten thuy tiina tim timo
  timothy tina tindra tobbe tobias todd tom tomas tomasz tommy tony tor torbjörn tord tore torgny torleif torsten
  torvald tove travis ture tuva tyra ulf ulf-göran ulla ulla-britt ulrica ulrik ulrika unni uno urban valdemar
  valentin valerie valter vanessa vanja vera verner veronica veronika vesna victor victoria vidar vide vigdis viking
  viktor viktoria vilgot vilhelm vilma vincent viola viveca viveka vladimir vlado waldemar walter wanda wanja wei
  wictoria wiktor wilhelm william wilma wilmer wolfgang xavier yan yasemin yasin yasmin yassin ylva yngve yohannes
  yousef youssef yuki yuri yusuf yvette yvonne zahra zainab zandra zara zbigniew zeinab zlatan zoe zofia zoran
  ärland åke åsa åsa-karin örjan ösel`);

/** Given names that are also ordinary words, places or months: alone they are nobody’s name without a sign of one. */
export const ambiguousNames = wordSet(`
  alma ana april art ask august axel bella bill björn bo bror carin carter charlie chen dag dan disa dolores don
  ella ester florian frank gita grace grim gun guy hans hao hope ida idun inga inge iris isa jack jan jean joe juli
  kaj kent kim klara lana leo li linn lise liv lo lotten love loves luca lucia maj marina mark max may milan mina
  ming mira moa morgan norma nova page paris pat per ray roman rose rut saga said salvador sam sanna scott siri siv
  sky stella sten stig sue tim tindra tom tor uno urban vera vide viking viola wei will yan`);

/** Surnames that no ending tells from other words, in lower case. */
export const surnames = wordSet(`
  abdi ahlin ahmadi ahmed ali alm ask asp axén aziz begum bergdahl bergh björk blad blom blomma bodén borg boström
  brandt brodin brolin brown bylund bång carlén carter chen clarke cohen cooper cruz dahl dahlberg dahlin davies
  davis delén diaz dufva ek eklöf eng eriksen evans falk fernandez flink fors forss frid frisk frisén frykman
  fröding garcia garcía gonzalez gonzález graf grahn gran green grip gupta hagen hall hallin hansen haraldsen harris
  hassan hedin hedlund hellgren hellman hernandez hjelm hjort holm hosseini hultén hussain hård ibrahim ivanov
  ivanova jacobsen jarl jensen johansen johnson jones kaur khan king knutsen koch korhonen kowalczyk kowalska
  kowalski krantz krona krook kruse kumar kvist laine lam lans larsen lee levin lewis li lidén lilja lind linde
  lindh lindholm lindén ling liu ljung lopez lund lundh lundin lópez löf löfven löv lööf malm malmén martin martinez
  martínez melin miller modig mohamed mohammadi moore morin murphy möller müller nguyen nielsen nilsen nord nordh
  nordin nordén norin norlin norling norén novak nowak ny nyman olsen omar ortiz palm patel pedersen perez petersen
  petrov pérez quist ramirez ramos rapp rask reinfeldt reyes robinson rodriguez rodríguez romero rosén ruiz russo
  rydh sahl sahlin salih salo sanchez sandh santos schmidt schulz scott shah sharma silva singh sjö sjödin skog
  smith stolt strand strid strömer ståhl stål sundin svedin svärd sánchez sörensen tapper taylor tegnér tham thomas
  thompson thor tran trulsson turner urbán van virtanen vu wagner walker wall wallin wallén wang ward watson weber
  westin white wik wiklund wikner williams wilson winberg winter wolf wong wood wright yang yilmaz young zetterberg
  zetterlund zhang åberg åhl åkerman åslund öberg öhman öst östman`);
