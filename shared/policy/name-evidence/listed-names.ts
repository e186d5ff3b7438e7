// Made by build/scripts/make-listed-names.ts from @faker-js/faker 10.6.0, Copyright (c) Faker contributors, MIT:
// https://github.com/faker-js/faker/blob/next/LICENSE. Not to be changed by hand.

/**
 * Names of many languages with a blank between: Latin letters folded, others in lower case. Before those of the same
 * groups stand the letters of the groups in which they are given names, "/", and of those in which they are family names.
 */
// biome-ignore format: one long text
export const LISTED_NAMES = `
/A ادريس الأشراف البشيري الحجيج الحمامي الخليفي الدرقاش الدنوني الرصاع الرقيق الزوابي السقا السقاط الشتيوي الشريف
الشيباني الصغير الصفار الطريقي الطويل العطار العلاني العلايمي العنابي العواني الغربي القلال القلشاني الكافي الكراي
المحجوب المدقي المنيف المولدي النابلي النجار النخلي النفطي النفير النقاش الوحيشي بنسلامة بودوارة بوديبة بوهاها تومي
جابالله جاوحدو جراد خنفير زروق زقية سويس شقرون شنيق عطالله عظومة عنون غويلة فقوسة لخشين نيفر هذيل همدان ހަނާ ހައިނަމާ
ހައްފާފް ހާދިއާ ހާދީ ހިންދާމް ހިންދިސް ހިބާ ހިދާޔަތް ހުދާ ހުޛުލޫލް ހޫނާ ނަރްޖިސް ނައްބާރު ނަޖާ ނަޖްމާ ނާހީ ނާއިފާ
ނާވީ ނާލާ ނުހައިލް ނުބްހާ ނުސައިބު ނުޖުދު ނުޚްބާ ނުޢައިމް ނޫރުލްހުދާ ރަހީނާ ރަބާބާ ރަކީނާ ރައުބު ރައުޙިއްޔާ ރައްސާމާ
ރަވްނަޤް ރަފާހިއްޔާ ރަޖާ ރަޖާޙާ ރަޙޫމް ރަޙޫލް ރާބިޙާ ރާބިޙް ރާމާ ރާފިޢާ ރާސިޙާ ރާޖިޔާ ރިދާފާ ރިޢާ ރުއުޔާ ރުމައިޒާ
ރުޝްދިއްޔާ ރޫދު ބަހިއްޔު ބަރުޒާ ބަރުޢުމް ބަދުރިއްޔާ ބަތޫލް ބަތްނާ ބަޝާޝާ ބަޝޫޝޤް ބަޝޫޝް ބަޠްޙާއު ބާޛިލާ ބާޤީ ބުހްލޫލް
ބުރްހާން ކަންޒު ކަރާއިމް ކަބީރާ ކައިސޫމް ކައުޘަރު ކަލަޖް ކާއިނާ ކާފިޔާ ކާސިބާ ކާޙިލާ ކިނާނާ ކިފާޔާ ކުރައިމާން އަންބާ
އަންޖަލް އަރުވާ އަކްޙަލް އަޘީލާ އަޘްހަރު އަޘްމާރު އިރާދާ އިރުތިޖާޢު އިބާ އުމަރާ އުމުނިއްޔާ ވަހިއްޔާ ވަހްބު ވައްޟާޙް
ވަދީސް ވަޝީކު ވަޞްފާ ވާބިޞް ވާފިރު ވާޙާ ވިޖްދާން ވުސްޢާ މަރްހޫބާ މަބްޞަރު މައާބު މައުރަބު މައުމަލް މަދާ މަލަދު މާހާ
މާހީ މާވީ މާސާ މާޝީ މީފާ މުނާ މުއުނިސާ މުއުމިނާ މުދުރިކަތު މުތަނާސިޤް މުސްކާ ފަހުމާން ފަރާއިދު ފައިނާން ފައިލަޤު
ފައުޤިއްޔާ ފައްވާޙާ ފަތުޙިއްޔާ ފަތޫޙް ފާރީހާން ފާއިޒާ ފާއިޤު ފިރްޔާލް ފިޠްރިއްޔާ ފުހައިދާ ފުނޫން ފުރައިސާ ދަރްޤާ
ދައުމާއު ދައްރާކު ދަފީނާ ދަލޫފް ދާނިޔާ ދާރިބު ދާއިޙާ ދާޖިނާ ދިރްފިސް ދީވާން ދުއްރުން ތަރަފް ތަބައްރުޢު ތައްމާމް
ތަޒައްޔުން ތަޙައްޝުމު ތަޛްހީބު ތަޣްރީދު ތާއިޢާ ތާއްމާ ތިމްރާޙަތު ތުކްލާން ލަބިޤު ލަސަން ލިޔާނާ ލުބަދު ލުބާ ލުބާބާ
ލުއުލުއު ލުއްޖާ ލުޠުފީ ލުޤުމާން ސަނަމް ސަރުމަދު ސަލްސަބީލް ސަޙަރު ސަޢުދިއްޔާ ސާބިޤާ ސާމިޤާ ސާޖީ ސާޤީ ސިބުޠު ސުންދުސް
ސުބުޙާތު ސުއުދާ ސުމައިޙާ ޒަރްނަޤާ ޒަރްކަޝާ ޒަބަރުޖަދް ޒައިޒަފޫން ޒަޖާ ޒަޢުފަރާނާ ޒާހް ޒާރާ ޒާޚިރާ ޒާޚިޒުންބުޤާރާ
ޒިރުޔާބު ޒިބްރިޖު ޒިދުނީ ޒުންބުޤާ ޒުރްޤުމް ޒުބައިދާ ޒުމުއްރުދާ ޒޯފިޝާން ޔަމްނާ ޔަލްމަޢި ޔަގްޡާން ޔަޝްމް ޔަޤްޡާ ޔާސިރާ
ޔާޤޫތު ޔޫޝަޢު ޖައިދާނާ ޖަލްވާ ޖަސާރާ ޖަޛަލް ޖާބިރު ޖާސިމާ ޖާސިމް ޖިދާ ޖުނައިނާ ޖުންދު ޖުމާއު ޖުމްލާނާ ޖުސުމް ޘަރާ
ޘަރިއްޔު ޘަބްރާ ޘަވާ ޘަވިއްޔު ޘާނީ ޘާޣިމް ޘުރައްޔާ ޙަނާން ޙަބީބާ ޙަބީބު ޙަމްރާއު ޙަދްވާ ޙަޘީޘް ޙަޝްމާ ޙަޞްނާ ޙާރިސާ
ޙާބިސް ޙާފިދު ޙިންނާ ޙިބާއު ޙުސްނީ ޚައިރީ ޚަވްދު ޚަވްލީ ޚަވްޟާ ޚަދްރާ ޚާބިސް ޚާފިޤާނި ޚާލިޞާ ޚިތާމް ޚުލަސާ ޛަހަބު
ޛަރާ ޛަބާރާ ޛަކީ ޛަމާމަތު ޛާބިރާ ޛިކްރާ ޛުއްނޫރު ޝަރްސާއު ޝަރްޤިއްޔާ ޝަބާބު ޝަމަރުދަލް ޝަމްސާ ޝަފްޝާފް ޝަލަބިއްޔާ
ޝަލޫލް ޝަޖިއްޔާ ޝާރިޔާ ޝާއިޤާ ޝާމިސް ޝިންޝިނާ ޝުބޫލް ޝުޢާޢު ޞަބިއްޔާ ޞަބޫރު ޞަފިއްޔު ޞަދޫޙު ޞާއިބާ ޞާފީނާޒް ޞިންވާން
ޞިއްދީޤާ ޞުރޫޙު ޞުބައިޙާ ޟާމިނަތު ޟާޙިޔާ ޟިފާފް ޟިޔާ ޟުޙާ ޠަރޫބު ޠައްޔިބާ ޠާހިރާ ޠާލިބު ޠާޙީ ޠިބާބު ޠުމޫޙާ ޠުލްސާ
ޡަހީރާ ޡަމްޔާ ޡަފަރު ޡާފިރާ ޡިލާލް ޡުހޫރު ޡުއްލާ ޢަންނާބު ޢަންބަރާ ޢަންބަރު ޢަންދަލީބު ޢަރޫޝާ ޢަބީރު ޢަބްޤަރީ
ޢައްމާރު ޢައްޒާ ޢަފާފާ ޢަދުލިއްޔާ ޢަލާނާ ޢަލާނިޔާ ޢަޛްރާ ޢަޠާޔާ ޢާބިދީން ޢާއިދާ ޢާލިޔާ ޢާޖިލާ ޢާޤިބާ ޢިއްޒަތު ޢުތުބާ
ޣަންދޫރު ޣައްރާފް ޣައްސާން ޣަޔްދަން ޣާނީ ޣާދާ ޣާދިފު ޣާޔާ ޣިނާ ޣީރާ ޣީދު ޣުމޫމް ޤަބްސާ ޤަވާމް ޤަމީން ޤާނިތު ޤާބޫސް
ޤިންދީލް ޤިންޠާރް ޤިޠާފް ޤުމްރިއްޔާ ޤުދުވާ ޤުޘަމް /B abolina abolins aboltina aboltins aigare aigars alksne alksnis
andersone andersons araja arajs aspere aspers auzina auzins bajare bajars balode balodis barons belavske belavskis
bergmane bergmanis berzina berzins berzite berzits birina birins birzina birzins birzniece birznieks biseniece
bisenieks blaua blaus blekte bondare bondars brenke brenkis briede briedis brunkevica brunkevics budreiko buile
builis busa calite calitis cauna caune celma celmina celmins celms cirule cirulis cudara cudars danielsone danielsons
dege degis dirike dirikis dombrovska dombrovskis dreimane dreimanis dzene dzenis dzirkale dzirkalis eglite eglitis
endzina endzins fogele fogelis freimane freimanis gaile gailis gailite gailitis gasjune gasjuns gibala graudina
graudins gribuste gribusts grinberga grinbergs groduma grodums gruba ivanovs jankovska jankovskis jansone jansons
jekabsone jekabsons jukuma jukums jumike jumikis kaleja kalejs kalna kalnaja kalnajs kalnina kalnins kalns karklina
karklins karlsone karlsons kaulina kaulins keizare keizars kenina kenins klavina klavins kohs koka koks krance
krancis krastina krastins kraule kraulis krauze kreslina kreslins krieva krievina krievins krievs kronberga kronbergs
krumina krumins kulmane kulmanis kurzemniece kurzemnieks lace lacis laivina laivins landmane landmanis lapina lapins
lapsina lapsins lasmane lasmanis latkovska latkovskis lauberga laubergs legzdina legzdins lejina lejins lejniece
lejnieks lice licis lidaka lidaks lielmane lielmanis liepa liepina liepins loca locs lodina lodins logina logins luse
lusis matisone matisons mazjane mazjanis medne mednis meiere meiers meksa mekss meldere melderis melngaile melngailis
meskuna meskune meskuns mihailova mihailovs mikelsone mikelsons morozova morozovs muceniece mucenieks muizniece
muiznieks namike namikis niedra ose osis ostrovska ostrovskis ozere ozers ozola ozolina ozolins ozols pakalniete
pakalnietis paltere palters pauluka pauluks pavlovska pavlovskis pence pencis perkona perkons petersone petersons
petrovska petrovskis podniece podnieks podzina podzins pole polis porgante porgants pretkalnina pretkalnins pridane
pridans priedite prieditis pukite pukitis putnina putnins ratniece ratnieks riekstina riekstins romanovska
romanovskis rozenbaha rozenbahs rozite rozitis rozkalne rozkalns rubene rubenis rudzite rudzitis runce runcis salmina
salmins sauliete saulietis sejeja sejejs serzante serzants sietniece sietnieks sile sileiko silina silins silis
sirante sirants sirovs skudra smite smits smuge smugis sondore sondors sosare sosars sproge sprogis sprude steina
steins strautina strautins strautmane strautmanis strazdina strazdins sukute sukuts talberga talbergs teicane teicans
tiltina tiltins tirele tirelis tuca tucs udre udris vaciete vacietis vaivade vaivads valtere valters vanaga vanags
vasils vecumniece vecumnieks veinberga veinbergs veisa veiss vilka vilks vilsone vilsons viluma vilums vintere
vinters vitina vitins vitola vitolina vitolins vitols vituma vitums volle vollis zalite zalitis zarins zeidmane
zeidmanis zeltina zeltins zibere zibers ziemele ziemelis zunda zvaigzne zvejniece zvejnieks zviedre zviedrs zvinele
zvinelis /BC sirova /BG buss grube koha /BI barone /Br ivanova /C adamcova adamec adamkova adamova albrechtova
ambrozova andelova andrle andrlova antalova antos antosova babka babkova bacova bahna bahno bahnova bajerova balazova
balcarova balogova baloun balounova barakova baranka barankova baranova bares baresova bartak bartakova bartonova
bartos bartosek bartoskova bartosova bartova bartovic bartovicova bartunek bartunkova basta bastova bauerova bayerova
bazant bazantova becka beckova becvar becvarova bednarik bednarikova bednarova belohlavek belohlavkova benda bendova
benes benesova beno benova beran beranek berankova beranova bergrova berka berkova berky berkyova bernardova bernolak
bernolakova bezdek bezdekova bicekova bielik bielikova bila bilek bilkova bily binova bittnerova blaha blaho blahova
blazek blazkova blecha blechova bobek bobkova bocek bockova bohac bohacek bohackova bohacova bohmova bondra bondrova
borovicka borovickova bosak bosakova boska boskova boucek bouckova bouda boudova bouska bouskova brabcova brabec
brabencova brabenec brada bradac bradacova bradova braunova brazda brazdil brazdilova brazdova brejcha brejchova
brezina brezinova briza brizova broz brozek brozkova brozova brychta brychtova bubenik bubenikova bucek buchta
buchtova buckova bukovska bukovsky burda burdova bures buresova burian burianek buriankova burianova byrtus byrtusova
cada cadova caha cahova cap capkova capkovic capkovicova caplovic caplovicova capova carnogurska carnogursky cech
cechova cejka cejkova cermak cermakova cerna cernik cernikova cernoch cernochova cernohorska cernohorsky cerny
cervena cervenak cervenakova cervenka cervenkova cerveny cervinka cervinkova chaloupka chaloupkova chalupa chalupka
chalupkova chalupova charvat charvatova chladek chladkova chlup chlupova chmelar chmelarova chmelik chmelikova
chovancova chovanec chroma chromy chudik chudikova chudoba chudobova chvatal chvatalova chvojka chvojkova chytil
chytilova cibula cibulka cibulkova cibulova cierna cierny ciger cigerova cihak cihakova cihlar cihlarova cisarova
cizek cizkova cobrda cobrdova conka conkova coufal coufalova curda curdova cyprich cyprichova dadova danek danilova
danis danisova dankova dano danova davidova debnar debnarova dedek dedkova dej dejova dekys dekysova demetrova
dittrich dittrichova divisova dlouha dlouhy dobes dobesova dobias dobiasova dobrovolna dobrovolny docekal docekalova
dockal dockalova docolomanska docolomansky dohnal dohnalova dokoupil dokoupilova dolecek doleckova dolejs dolejsi
dolejsova dolezal dolezalova dolezel dolezelova doskocil doskocilova dostal dostalova doubek doubkova doubravova
dousa dousova drabek drabkova droppa droppova drozdova dubovska dubovsky dubska dubsky duchon duchonova dudekova
dudkova dudova dufek dufkova dula dulla dullova dulova dunka dunkova duricova duris durisova dusek dusik dusikova
duskova dvonc dvoncova dvoracek dvorackova dvorak dvorakova dvorska dvorsky dzurjanin dzurjaninova eliasova erben
erbenova fabianova fajnor fajnorova fantova farkasova farkasovska farkasovsky fejfar fejfarova fencl fenclova
ferencova ferko ferkova fiala fialova fico ficova fiedler fiedlerova filc filcova filipova finka finkova fischerova
fiser fiserova florianova fojtik fojtikova foltyn foltynova forman formanek formankova formanova fort fortova fousek
fouskova francova franek frankova fridrichova frydrych frydrychova ftorek ftorekova fuchsova fucik fucikova fuksa
fuksova gaborova gabrielova gajdosova gasparova gasparovic gasparovicova gaziova gocnik gocnikova gottwald
gottwaldova gregorova gregus gregusova grubrova grundza grundzova grygar grygarova grznar grznarova hablak hablakova
habsuda habsudova hajkova hajna hajny hala halak halakova halda haldova halova haluska haluskova hampl hamplova
hanacek hanackova hanak hanakova hanko hankova hanousek hanouskova hanova hanusova hanzal hanzalova hanzlik
hanzlikova hanzlova hartmanova hascak hascakova hasek haskova havelka havelkova havlicek havlickova havlik havlikova
havlova havranek havrankova hecko heckova heczko heczkova heger hegerova hejda hejdova hejduk hejdukova hejl hejlova
hejna hejnova hendrych hendrychova heretik heretikova hermanek hermankova hermanova hladik hladikova hladka hladky
hlavac hlavacek hlavacekova hlavackova hlavacova hlavata hlavaty hlavka hlavkova hlinka hlinkova hlousek hlouskova
hoffmannova hofmanova hola holan holanova holas holasova holcova holec holecek holeckova holik holikova holoubek
holoubkova holub holubova holuby holubyova holy homola homolka homolkova homolova horackova horakova horejsi horky
hornak hornakova hornicek hornickova hornik hornikova horova horska horsky horvathova horvatova hosek hoskova hossa
hossova houdek houdkova houska houskova hovorka hovorkova hoza hozova hrabal hrabalova hrabovska hrabovsky hradecka
hradecky hradil hradilova hrasko hraskova hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova
hrdy hric hricova hrmo hrmova hrncir hrncirova hroch hrochova hromadka hromadkova hron hronova hruba hrubes hrubesova
hruby hruska hruskova hrusovska hrusovsky hruza hruzova huba hubacek hubackova hubova hudcova hudec hudecek hudeckova
hulka hulkova huml humlova husak husakova husek huskova hybl hyblova hynkova ihnacak ihnacakova jahoda jahodova jakes
jakesova jakl jaklova jakoubek jakoubkova jakubcova jakubec janacek janackova janak janakova janata janatova janca
jancek jancekova jancik jancikova jancova janda jandova janecek janecekova janecka janeckova janicek janickova
janikova janku janosik janosikova janoska janoskova janota janotova janousek janouskova janovska janovsky janska
jansky jansova jantosovic jantosovicova janu jares jaresova jarosova jasek jaskova javurek javurkova jech jechova
jedlicka jedlickova jedlovska jedlovsky jelenova jelinek jelinkova jendek jendekova jenicek jenickova jerabek
jerabkova jez jezek jezkova jezova jilek jilkova jindrova jira jirak jirakova jiranek jirankova jirasek jiraskova
jirik jirikova jirka jirkova jirku jirousek jirouskova jirova jirsa jirsova johnova jonasova jonata jonatova junek
junkova jurcik jurcikova jurecka jureckova jurica juricova jurik jurikova jurina jurinova jurkovic jurkovicova kabat
kabatova kacirek kacirkova kaderabek kaderabkova kadlecova kafenda kafendova kafka kafkova kaisrova kalab kalabova
kalas kalasova kalina kalinova kaliska kalisky kalivoda kalivodova kallay kallayova kalous kalousek kalouskova
kalousova kalova kamenik kamenikova kana kanka kankova kanova kantor kantorova kaplanova karasek karaskova karasova
karban karbanova karlik karlikova karlova karul karulova kasal kasalova kasik kasikova kasparek kasparkova kasparova
kavka kavkova kazda kazdova keniz kenizova kindl kindlova klapka klapkova klecka kleckova kleinova klementova klima
klimentova klimes klimesova klimova kloucek klouckova klouda kloudova kmetova knap knapova knotek knotkova kochova
koci kocian kocianova kocis kocisova kocmanova kocourek kocourkova kohout kohoutek kohoutkova kohoutova kolacek
kolackova kolarik kolarikova kolarova kolek kolesar kolesarova kolkova kollar kollarova kolman kolmanova kolnik
kolnikova komarek komarkova kominek kominkova konecna konecny konicek konickova kopal kopalova kopecek kopecka
kopeckova kopecky kopecna kopecny kopriva koprivova korbel korbelova korec korecova korinek korinkova kosik kosikova
kosina kosinova kosova kostal kostalova kostka kostkaova kostkova kostrec kostrecova kotas kotasova kotek kotkova
kotlar kotlarova kotrba kotrbova kouba koubek koubkova koubova koudela koudelka koudelkova koudelova koukal koukalova
kouril kourilova koutna koutny kovacik kovacikova kovacova kovar kovarik kovarikova kovarova kozakova kozel kozlova
kozova krajci krajcir krajcirova krajco krajcova krajcovic krajcovicova krajicek krajicekova krajickova kralicek
kralickova kralik kralikova kralova kratka kratky kratochvil kratochvilova krausova krcmarova krecek kreckova krejci
krejcik krejcikova krejcir krejcirova krejcova krenek krenkova kristofova krivanek krivankova kriz krizek krizkova
krizova kropacek kropackova kroupa kroupova krupicka krupickova krupka krupkova krupova kuba kubanek kubankova
kubatova kubcova kubec kubelka kubelkova kubes kubesova kubicek kubickova kubicova kubikova kubin kubinova kubis
kubisova kubova kuca kucera kucerova kuchar kucharova kuchtova kucova kudlacek kudlackova kudrna kudrnova kukla
kuklova kulhanek kulhankova kulhava kulhavy kuncova kunes kunesova kupcova kupec kupka kupkova kurka kurkova kuzel
kuzelova kvapil kvapilova kvasnicka kvasnickova kyncl kynclova kysel kysela kyselova labuda labudova lacina lacinova
lacko lackova lakatosova landa landova langer langova langr langrova latal latalova lavicka lavickova le lebeda
lebedova lepsik lepsikova leva libal libalova linhart linhartova liptak liptakova lisicka lisicky liska liskova
lorencova louda loudova lubinova ludvikova lukacova lukasek lukaskova lukasova lukes lukesova luptak luptakova macak
macakova macek mach macha machac machacek machackova machacova machala machalek machalkova machalova machova mackova
macura macurova madejova majer majerova majeska majesky malachovska malachovsky malecek maleckova malikova malinova
malisek malisekova malkova maly mamojka mamojkova manak manakova marcinko marcinkova marecek mareckova maresova
marianova marik marikova markova marsalek marsalkova marsik marsikova martincova martinec martinek martinkova masaryk
masarykova masek maskova maslo maslova masopust masopustova matejicek matejickova matejka matejkova matiasko
matiaskova matousek matouskova matousova matulova matuska matuskova matyasova matysova maxa maxova mayerova mazanek
mazankova meciar meciarova medek medkova medvedova melcer melcerova melicharova mencl menclova mensik mensikova merta
mertova michalcova michalec michalikova michalkova michalova michna michnova micka mickova mihal mihalik mihalikova
mihalova mikes mikesova miklosko mikloskova miko mikova mikulasek mikulaskova mikulik mikulikova mikulova mikus
mikusova milotova minac minacova minar minarik minarikova minarova mirga mirgova misik misikova mladek mladkova
mlcoch mlcochova mlejnek mlejnkova mojzisova mokra mokros mokrosova mokry molnarova moravcik moravcikova moravcova
moravec moravek moravkova morova motl motlova motycka motyckova moucka mouckova moudra moudry mracek mrackova mrazek
mrazkova mrazova mrkvicka mrkvickova muchova mullerova musil musilova muzik muzikova mydlo mydlova myska myskova
nagyova najman najmanova navratil navratilova necas necasova nedbal nedbalova nedoma nedomova nedved nedvedova
nejedla nejedly nemcova nemec nemecek nemeckova nespor nesporova nesvadba nesvadbova neubauerova neuman neumannova
neumanova nguyenova nitra nosek noskova novacek novackova novakova novosad novosadova novotna novotny novy obsut
obsutova odehnal odehnalova olahova olivova ondra ondracek ondrackova ondrova ondrus ondrusova orsag orsagova otahal
otahalova otcenas otcenasova palecek paleckova pankova papez papezova parizek parizkova pasek pasekova paska pasko
paskova patek patkova patocka patockova pauko paukova paulova pavelek pavelka pavelkova pavlas pavlasova pavlica
pavlicek pavlickova pavlicova pavlik pavlikova pavlikovska pavlikovsky pavlova pavlu pavuk pavukova pazdera pazderova
pech pecha pechacek pechackova pechova pecka peckova pekar pekarek pekarkova pekarova pelc pelcova pelikan pelikanova
perina perinova pernica pernicova peroutka peroutkova pesek peska pesko peskova pesta pestova peterka peterkova
petrak petrakova petras petrasova petricek petrickova petrik petrikova petrova petrovicka petrovicky petruska
petruskova picha pichova pilarova pilatova pisa pisova pivonka pivonkova placek placha plachy plackova plch plchova
plekanec plekanecova plsek plskova pluhar pluharova podhradska podhradsky podkonicka podkonicky podzimek podzimkova
pohlova pokorna pokorny polacek polach polachova polackova polakova polanska polansky polasek polaskova poliak
poliakova polivka polivkova popelka popelkova pospichal pospichalova pospisil pospisilova potucek potuckova pour
pourova prachar pracharova prasek praskova prazak prazakova prchal prchalova pribyl pribylova prihoda prihodova
prikryl prikrylova prochazka prochazkova prokes prokesova prokopova prosek proskova provaznik provaznikova prucha
pruchova prusa prusova psenicka psenickova ptacek ptackova pupak pupakova rac racova radova rakova rambousek
rambouskova raska raskova rataj ratajova rehacek rehackova rehakova rehorova remes remesova repiska repisky rezac
rezacova rezek rezkova reznicek reznickova richtr richtrova riha rihova romancik romancikova roubal roubalova rous
rousova rozsypal rozsypalova rudolfova rusova ruzek ruzicka ruzickova ruzkova ryba rybar rybarik rybarikova rybarova
rybnicek rybnicekova rybova rydl rydlova rysava rysavy sadilek sadilkova safar safarik safarikova safarova safranek
safrankova salek salkova samek samel samelova samkova samsonova sandova saskova schejbal schejbalova schmidtova
schneidrova schwarzova sebek sebela sebelova sebesta sebestova sebkova sediva sedivy sedlacek sedlackova sedlak
sedlakova sedlar sedlarova sedliak sedliakova sedova sehnal sehnalova seidl seidlova seifert seifertova sekanina
sekaninova semerad semeradova senk senko senkova sestak sestakova sevcik sevcikova severova sidlo sidlova sikorova
silhava silhavy simacek simackova simakova simanek simankova simcik simcikova simecek simeckova simek simkova
simonova simonovicova simova simunek simunkova sindelar sindelarova sindler sindlerova sip sipek sipkova sipova
siroka siroky siskova sivak sivakova skacel skacelova skala skalicka skalicky skalova sklenar sklenarova sklenka
sklenkova skoda skodova skokan skokanova skopal skopalova skorepa skorepova skrabal skrabalova skriniar skriniarova
skrivanek skrivankova skultety skultetyova skutecka skutecky slaba slaby sladka sladkova sladky slama slamova slanina
slaninova slastan slastanova slavicek slavickova slavik slavikova slechta slechtova slezak slezakova sloboda
slobodnik slobodnikova slobodova slota slotova slovacek slovackova slovak slovakova sluka slukova smajda smajdova
smejkal smejkalova smekal smekalova smerda smerdova smetana smetanova smid smidova smola smolik smolikova smolka
smolkova smolova smrcka smrckova smrek smrekova smrz smrzova smutna smutny snajdr snajdrova sobek sobkova sobotka
sobotkova sochor sochorova sojka sojkova sokolova solc solcova soltes soltesova soltysova sommrova soucek souckova
soukup soukupova sova sovova spacek spacil spacilova spackova spicka spickova splichal splichalova spurna spurny
sramek sramkova srb srbova stankova stara starek starkova stary stastna stastny stefanka stefankova stefanova stefek
stefkova stefl steflova stehlik stehlikova steinerova stejskal stejskalova stepanek stepankova stepanova sterba
sterbova stibor stiborova stodola stodolova stoklasa stoklasova strakova stranska stransky strejcek strejckova strnad
strnadova strnisko strniskova strouhal strouhalova stuchlik stuchlikova studena studeny studnicka studnickova stupka
stupkova subrt subrtova sucha suchanek suchankova suchomel suchomelova suchy suk sukova sulc sulcova surka surkova
sustr sustrova svabova svacina svacinova svanda svandova svarc svarcova svaton svatonova svatos svatosova svec
svecova svehla svehlova svejda svejdova svestka svestkova svetlik svetlikova svitak svitakova svobodova svozil
svozilova svrbik svrbikova sykora sykorova synek synkova syrova syrovy taborska taborsky tancos tancosova tatar
tatarka tatarkaova tatarkova tatarova tepla teply tesar tesarova thomka thomkova ticha tichy toman tomanek tomankova
tomanova tomasek tomaskova tomasova tomecek tomecekova tomeckova tomek tomes tomesova tomka tomko tomkova tothova
tran tranova travnicek travnickova trcka trckova triska triskova trnka trnkova trojan trojanova truben trubenova
truhlar truhlarova tucek tuckova tuma tumova turcok turcokova turecek tureckova turkova tvrda tvrdik tvrdikova tvrdy
uher uhlir uhlirova uhrova ulrichova uram uramova urbancova urbanec urbankova urbanova urblik urblikova vacek vacha
vachova vackova vaclavek vaclavik vaclavikova vaclavkova vaculik vaculikova vagner vagnerova vajcik vajcikova vajda
vajdova valach valachova valachovic valachovicova valasek valaskova valek valent valenta valentova vales valesova
valkova valova valuska valuskova vana vancura vancurova vanecek vaneckova vanek vanekova vanicek vanickova vankova
vanova vargova vasak vasakova vasek vasicek vasickova vaskova vavra vavrik vavrikova vavrova vecera vecerova vejvoda
vejvodova vernerova vesel vesela veselova vesely veverka veverkova vicen vicenova vicha vichova vilimek vilimkova
vins vinsova visek viskova visnovska visnovsky vitasek vitaskova vitek vitkova vitova vlach vlachova vlasak vlasakova
vlcek vlckova vlkova voboril voborilova vodak vodakova vodicka vodickova vodrazka vodrazkova vojacek vojackova vojta
vojtechova vojtek vojtekova vojtisek vojtiskova vojtkova vojtova vokoun vokounova volek volf volfova volkova volna
volny vondra vondracek vondrackova vondrak vondrakova vondrova voracek vorackova vorel vorisek voriskova vorlicek
vorlickova vorlova votava votavova votruba votrubova vrabcova vrabec vrana vranova vrba vrbova vrzal vrzalova vybiral
vybiralova vydarena vydareny vydra vydrova vymazal vymazalova vyskocil vyskocilova vyslouzil vyslouzilova wagnerova
waltrova webrova weissova winklerova wolfova zaborska zaborsky zabranska zabransky zacek zachova zackova zahradka
zahradkova zahradnik zahradnikova zajacova zajic zajicek zajickova zajicova zakova zalesak zalesakova zamecnik
zamecnikova zapletalova zaruba zarubova zatloukal zatloukalova zavadil zavadilova zavrel zavrelova zboril zborilova
zdarska zdarsky zdrazil zdrazilova zednik zednikova zelena zelenkova zeleny zelinka zelinkova zeman zemanek zemankova
zemanova zemlicka zemlickova zezula zezulova zidek zidkova zigova zika zikmundova zikova zima zimka zimkova zimova
zizka zizkova zlamal zlamalova zoubek zoubkova zouhar zouharova zubrik zubrikova zurkova zverina zverinova /CD pham
/CDEFG koch /CDEFGOZ schmidt /CDEFN nguyen /CDG fischer /CDGZ richter /CEF bednar mraz /CEFG lang schneider /CEFGLZ
klein /CEFGT bayer /CEFGZ braun mayer muller weber /CFG berger /CG bauer bittner bohm fuchs hajek hoffmann horak
kaiser kral kraus matula neubauer neumann pohl sladek sommer steiner wagner weiss winkler zapletal /CGI gruber /CGJ
lubina /CGZ schwarz /CGp jaros /CH balog barta lakatos /CHJ farkas olah /CHr horvath molnar nagy toth varga /CIS mora
/CJ bajer balaz capek cisar gajdos hanzl hora horacek horvat jansa jelen kadlec kmet kocman kolar kovac krcmar kunc
lukac medved mikula rehak sasek simak simonovic straka svab svoboda zelenka /CJp kos rak sikora /CL hartman hofman
/CS baca mares /CST kaplan /Cp adamek drozd duda dudek janik karas koza kozak krupa kubica kubik kuchta madej
michalek michalik mucha panek pilat polak sokol soltys stanek turek urbanek zajac zak zurek /Cr rus /D abdi bang bech
bertelsen birk bisgaard bjerg bjerre bjerregaard bonde bruun buch buhl bundgaard christensen clausen dalgaard dam
damm davidsen esbensen feldt foged frandsen frederiksen frost gade gregersen gron hald haugaard hedegaard hermansen
hjort hjorth husum iversen jeppesen jespersen johannsen juhl jul justesen kjaer kjeldsen klausen klit knudsen krog
lauridsen laursen lorentzen madsen magnussen marcussen molgaard mortensen munk nissen nord nygaard ostergaard
pallesen petersen poulsen praest ravn rosen simonsen skov smed steffensen thomsen toft vestergaard villadsen vinther
winther /DEFGN hansen /DEFN christiansen /DEi khan /DF dupont /DFPS garcia /DG beckmann brix moller munch /DGO
schroder /DGp bak /DI dal /DLN blom /DN andersen andresen berg carlsen dahl henriksen holm jakobsen johannessen
johansen jorgensen karlsen kristensen krogh larsen lund nielsen olsen pedersen rasmussen sorensen svendsen svensson
/E campbell clarke connolly cox davies doherty edwards franey garden griffiths hamilton hill hughes lequesne
macdonald morrison moss oneill paterson phillips rausch rees ridge robertson smyth thomson williams wood wright young
/EF abernathy abshire altenwerth ankunding armstrong aufderhar bahringer bartell bartoletti bashirian batz bauch
baumbach beahan beatty bechtelar beier bergnaum bins blanda blick block boehm bogan bogisich borer botsford boyer
bradtke brakus breitenberg buckridge cartwright cassin collier conn conroy considine corkery cormier corwin cremin
crist crona cronin cruickshank cummerata dach dare daugherty deckow denesik dibbert dickens dicki donnelly dooley
dubuque durgan effertz emard emmerich erdman ernser fadel fahey farrell feeney feil ferry flatley frami franecki
friesen fritsch funk gerhold gerlach gislason gleichner glover goldner gorczany gottlieb goyette greenfelder
gulgowski gusikowski gutkowski gutmann haag hackett hagenes halvorson hamill hammes hand harber hauck hayes heaney
heathcote hegmann heidenreich hermiston hessel hettinger hickle hilll hills hilpert hintz hirthe hodkiewicz hoeger
homenick howe huel huels hyatt jacobi jaskolski jast jenkins jerde johns kassulke kautzer keebler keeling kemmer
kerluke kertzmann kiehn kihn kilback kirlin kling klocko koelpin koepp konopelski koss kovacek kozey krajcik kreiger
kshlerin kub kuhic kuhlman kulas kunde kunze kuphal kutch kuvalis labadie lakin langosh langworth larkin larson
leannon lebsack ledner leffler legros lemke leuschke littel little lockman lubowitz lueilwitz luettgen lynch
macejkovic macgyver mante marks marquardt mayert mcclure mccullough mcdermott mcglynn mclaughlin medhurst mertz metz
morissette mosciski mueller murazik nader nienow nikolaus oberbrunner oconnell oconner ohara okeefe okon okuneva
olson ondricka oreilly orn pacocha padberg pagac parisian paucek pfannerstill pfeffer pollich pouros powlowski
prosacco purdy quigley quitzon ratke raynor reichert reinger rempel renner reynolds rice rippin ritchie robel rogahn
rolfson romaguera roob rosenbaum ruecker runolfsdottir runolfsson runte rutherford satterfield sawayn schaden
schamberger schiller schimmel schinner schmeler schoen schowalter schroeder schulist schumm schuppe senger shanahan
shields simonis sipes skiles smitham spinka sporer stamm stark stehr steuber stiedemann stoltenberg stracke streich
stroman strosin swaniawski swift thiel torphy towne trantow tremblay treutel turcotte vandervort veum volkman
vonrueden waelchi waters watsica wehner weissnat wiegand wilderman wilkinson willms windler wintheiser wisoky wisozk
witting wiza wuckert wunsch yost yundt zboncak zemlak zieme zulauf /EFG auer beer bode dietrich hahn hartmann hoppe
kessler kohler lehner lesch nitzsche rath rau reichel sauer schaefer schmitt schuster ullrich von wolff /EFGLZ jacobs
/EFGO becker /EFGZ herzog kuhn mohr schultz /EFI balistreri bosco damore maggio /EFJ mann predovic prohaska /EFN
bergstrom lind lindgren torp /EFNZ berge moen /EFS ortiz rodriguez /EFW hane /EFZ barrows bernier boyle brekke bruen
champlin collins connelly crooks cummings dickinson ebert feest fisher gibson gleason goodwin greenholt grimes harris
heller jacobson johnston jones lowe mills monahan moore roberts rowe smith stokes thompson tromp walsh weimann welch
west white williamson ziemann /EFZi abbott /EFZr morar /EFp jakubowski osinski /EGZ richards /EZ hall /EZi patel /F
abegglen aebischer aeby aigroz aregger aubert bagnoud ballouhey balmer barbier barras barre bavaud beerli berney
berset berthoud beyeler bidaud bideau blanchard blatter blazer bolle bonnet borgeaud bossard bosson bossy bourcard
bourgeois brandli breton brogli brugger brunet burckhardt caillat cailler calame caron carpentier carre chappuis
chapuis chapuisat charpentier chassot chevalier chollet chopard choquart chuit clerc cloos clottu coinchon collet
corboz cottier coulon courten cousin cuche dallenbach denzler deschamps dietsche droz dubochet dubois dubuis ducommun
ducret dufour dumas dumont dupuis dupuy dutoit duval ecoffey emig fabre fauche faure fleury fontaine foretay fournier
freymond gahwiler gaillard geisendorf genoud gerwig gillieron girard girardet giraud glasson graber grandjean groebli
guillot guinand hanni hediger hennezel hochstrasser hollard honegger hottinguer huguenin humbertdroz huwiler jacquet
jeanneret joly kolly krugel kubli lacroix lambelet leclerc leclercq lecomte lefebvre lefevre legrand lemaire lemoine
leroux leuba leutenegger maillard marcet marchal marchand masson matthey meichtry menard menu mercier merian mermoud
meunier meylan monnard monod morax moraz moreau morel morin mottet moulin muschg musy nauer niggeler oberlin oppliger
ostervald parlier perret perrier perrin perrot perroy petit piaget picard pictet piguet pinon pittard plomb poirier
pons prevost pury python quartenoud quinodoz racordon ravet renault reymond ribaupierre riner ris riviere rochaix
rochat roche rolland rothlisberger rougemont roulin rousseau roussel roux royer ruttimann sandoz saussure savary
schnider schorderet schrepfer schweitz schwizgebel simmen simonet soutter spoerri sprunger sutermeister sutz tinguely
tissot torriani tschudi vallet vasseur wasser wehrle welti /FG ackermann brun burkhard burkhardt egli fankhauser
felber fluckiger frey friedli gehrig hommel kalin kung kunz meier ritz scheurer schnyder schweizer suter widmer /FGI
favre hofer moser /FGLOZ meyer /FGO schmid /FI blanc /FIS lopez /FO grosjean huet renard /FS fernandez gonzalez
martinez perez sanchez /FZ durand /Ff laine /G abicht abramovic abt achilles achkinadze aebi ahlke ahrenberg ahrens
aigner alizadeh allgeyer amann amberg ammann amrein anding anggreny apitz arendt arens arndt aryee aschenbroich
assmus astafei axmann baarck bachmann backer badane bader baganz bahl balcer balck balkow balnuweit balzer banse bar
barr bartels barth barylla baseda battig battke bauermeister baumann baumeister baumgartner baur bauschinger bauschke
beavogui beck beckel bedewitz beele beggerow beh behr behrenbruch belz bender benecke benner benninger benz benzing
berends berner berning bertenbreiter best bethke betschart betz beushausen beutelspacher beyer biba bichler bickel
biedermann bieler bielert bienasch bienias bieri biesenbach bigdeli birkemeyer blaschek blaser blassneck bloch
blochwitz blockhaus blum blume bock bogdashin bogenrieder bohge bolliger bolm bonisch borgeling borgschulze bork
bormann borner bornscheuer borrmann borsch boruschewski bosler bosshard bottner bourrouag bouschen boxhammer boyde
bozsik brand brandenburg brandis brauer brautigam brehmer breitenstein bremer bremser brenner brettschneider breu
breuer briesenick bringmann brinkmann broening bromme brosch bruckmann bruder bruggmann bruhns brunner bruns buchele
bucher buchholz buchrucker buder buhler buhlmann buker bultmann bungener bunjes burghagen burklein burmeister burri
busch buschbaum buscher busemann busse bussmann buttner byrd carlowitz carlsohn caspari caspers chapron christen
cierpinski clarius cleem co cordes cornelsen cors cotthardt crews cronjager crosskofp da dachert dahm dahmen daimer
damaske danneberg danner daub daubner daudrich dauer daum dauth dautzenberg de decker deckert deerberg dehmel delonge
demut dengler denner denzinger derr dertmann dethloff deuschle dieckmann diedrich diekmann dienel dietz dietzsch
diezel dilla dingelstedt dippl dittmann dittmar dittmer dix dobbrunz dobel dobler dohring dolch dold dombrowski donie
doring dorner dorre doskoczynski dragu drechsler drees dreher dreier dreissigacker dressler drews duck duma
dutkiewicz dyett dylus eberhard eberhardt ecker eckhardt edorh effler eggenmueller ehm ehmann ehrig eich eichenberger
eifert einert eisenlauer ekpo elbe eleyth elss emert emmelmann engel engelen engelmann eplinius erdmann erhardt erlei
erm erni ertl erwes esenwein esser eugster everts fahner faller falter farber fassbender faulhaber fehr fehrig feld
felder felke feller fenner fenske feuerbach fietz figl figura filipowski filsinger fincke finke fitschen fleischer
fleischmann floder flottmann forkel forst forster frahmeke franke franta frantz franzis franzmann frauen frauendorf
frei freigang freimann freimuth freisen frenzel frick fricke fried friedek friedenberg friedmann friess frisch frohn
frosch fuhlbrugge furrer fusenig fust gaba gabius gabler gadschiew gakstadter galander gamlin gangnus ganzmann
garatva gast gastel gatzka gauder gebhardt geese gehre gehring gehrke geiger geisler geissler gelling gens gerbennow
gerdel gerschler gesell geyer gfeller ghirmai ghosh giehl gierisch giesa giesche giger gilde glatting gloor gobel
gockeritz goebel goedicke gohler goldbeck goldfuss goldkamp goldkuhle goller golling gollnow golomski gombert gorlich
gormer gotthardt gottschalk gotz gotzelmann goy gradzki graf grams grasse gratzky grau greb greger greithanner
greschner griem griese grimm grob gromisch gross grosser grossheim grosskopf grothaus grothkopp grotke grotzinger
grun grundmann gruner gruning gruszecki guldemeister gummelt gunkel gunther gunz gurbig gut gutjahr gutowicz
gutschank haack haaf haas habel haber hache hackbusch hackelbusch hadfield hadwich haferkamp hafliger hallmann hamann
hanenberger hannecker hanniske hargasser harms harnapp harter harting hartlieb hartwig hartz haschke hasler hasse
hassfeld haug haupt hauser haverney heberstreit hechler hecht heck hedermann hehl heidelmann heidler heinemann heinig
heinke heinze heiser heist hellmann helm helmke helpling hengmith henkel hense hensel hentel hentschel hentschke
hepperle herberger herbrand hering hermecke herms herold herrmann herschmann hertel herweg herwig herzenberg hess
hesse hessek hessler hetzler heuck heydemuller hiebl hildebrand hildenbrand hilgendorf hiller hingsen hingst hinrichs
hirsch hirschberg hirt hocke hodea hodel hofmann hofstetter hoft hohenberger hohl hohn hohne hohnheiser hold holdt
holinski holl holtfreter holz holzdeppe holzner honig honz hooss hordt horn horna hornung hort hotz hubenbecker hubl
hubner huckestein hudak huebel hug hugel huhn hujo huke huls humbert huneke hunziker hurlimann huth huttcher hutter
ibe ihly illing imhof isekenmeier isler iten itt jaggi jagusch jahn jahnke jakobs jakubczyk jamrozy jander janich
janke jarets jegorov jellinghaus jenni jeorga jerschabek jossa jucken jungbluth jungton jurgens just kaesmacher kagi
kahl kahler kahlert kahles kahlmeyer kallabis kallensee kampf kampschulte kappe kappler karhoff karrass karst karsten
karus kaser kass kasten kastner kather katzinski kaufmann kausemann kawohl kazmarek keil keiner keller kelm kempe
kemper kempter kerl kern kesselring kesselschlager kette kettenis keutel kiessling kinadeter kinzel kinzy kirch kirst
kisabaka klabuhn klapper klauder kleeberg kleiber kleinert kleininger kleinmann kleinsteuber kleiss klemme klinger
klink klopsch klose kloss kluge kluwe knabe knecht kneifel knetsch knies knippel knobel knoblich knoll knorr
knorscheidt kobs kochan kock koczulla koderisch koehl koehler koester kofferschlager kohle kohlmann kohnle kohrbruck
kohre kohrt koj kolb koleiski kolokas kolotzei komoll konig konow konya koob kopernick kopf kosenkow koseoglu koster
koszewski koubaa kowalick kowalinski kozakiewicz krabbe kraft krauel krause krauspe kreb krebs kreissig kresse kreutz
krieger krippner krockert krodinger kroger krohn kron krueger krug krull kruschinski kubera kufahl kuhlee kuhnel
kuhnemund kuhnen kuhnert kuhnke kulimann kulma kumbernuss kummle kupfer kupprion kuprion kurnicki kurrat kurschilgen
kuschewitz kuschmann kuske kustermann kusters kuter kutscherauer kutzner laack lack ladewig lakomy lammert lamos
landmann lange langfeld langhirt lanig lanz lauckner lauinger lausecker laux laws lax leberer lehmann leibold leide
leimbach leipold leist leiter leiteritz leitheim leiwesmeier lenfers lenk lenz lenzen lepthin leschnik letzelter
leuenberger lewke leyckes lg lichtenfeld lichtenhagen lichtl liebach liebe liebich liebold lieder lienshoft linden
lindenberg lindenmayer lindner linke linnenbaum lippe lipske lipus lischka lobinger logsch lohmann lohre lohse lokar
loogen losch loser loska lowa lubke ludolf lufft lukoschek luscher lustenberger luthi lutje maak machtig maczey mader
madetzky madubuko maier maisch malkus mallmann malucha manns manz marahrens marchewski margis marl marner marquart
marschek martel marti marx marxen mathes mathies mathiszik matschke mattern matthes mau maurer mauroff maybach mebold
mehl mehlhorn mehlorn meili meisch meissner meister melzer menga menne mensing merkel merseburg merz mesloh mettler
metzger metzner mewes michallek mielke mikitenko milde minah mintzlaff mockenhaupt mocks moede moedl moeller
mogenburg moguenara mohrhard mohsner moldner molitor moll mollenbeck mollinger molzan montag moormann mordhorst
morgenstern morhelfer morsch motchebon motzenbbacker mrugalla muckenthaler mues muhleis mulrain nabein nabow naf
nagel nannen nastvogel nau naubert naumann ne neimke nerius neubert neuendorf neumair neupert neurohr neuschwander
ney nicolay niedermeier nieklauson noack nodler noh nolte normann northoff nussbeck nytra oberem obergfoll obermaier
ochs oeser olbrich onnen ophey orth orthmann oschkenat osenberg ostendarp ostringer ostwald ott otte paesler pajonk
pallentin panzig paschke patzwahl paukner peselman peters petzold pfeiffer pfennig pfersich pfingsten pfister
pflieger pflugner pichlmaier piesker pietsch pingpank pinnock pippig pitschugin plank plass platzer plauk plautz
pletsch plotzitzka poche poehn poeschl poge pogorzelski pohland pohle polifka pollmacher pomp ponitzsch porsche porth
portmann poschmann poser pottel prah prange prediger pressler preuk preuss prey priemer probst proske pusch raabe
rabenstein rach radler radtke rahn ranftl rangen rantsch ranz rapp raubuch raukuc rautenkranz rehwagen reiber
reichardt reichling reif reifenrath reimann reinberg reinelt reinhardt reinke reitze renk rentz renz reppin restle
restorff retzke reuber reumann reus reuss reusse rheder rhoden riedel riediger rieger riekmann riepl riermeier
riester riethmuller rietmuller rietscher ringel ringer rink ripken ritosek ritschel ritter rittweg roba rockmeier
rodehau rodiger rodowski roecker roggatz rohlander rohrer rokossa roleder roloff rosbach roschinsky rosenauer
rosenbauer rosenthal rosksch rossberg rossler roth rother rottger ruch ruckdeschel rucker rudiger ruegg rumpf
rupprecht ruter ryjikh ryzih sachse sack saflanis sagafe sagonas sahner saile sailer salow salzer salzmann sammert
sarvari sattelmaier sauerland saumweber scc schacht schaffarzik schaffel schaffer schahbasian schaller schaning schar
scharer scharf schaub schedler scheer scheidegger schelk schellenbeck schembera schenk scherbarth scherer scherrer
schersing scherz scheuring scheytt schielke schieskow schildhauer schilling schima schimmer schindzielorz schirmer
schirrmeister schlachter schlangen schlatter schlawitz schlechtweg schley schlicht schlitzer schmalzle schmidtchen
schmitz schmuhl schnelting schnieder schniedermeier schnurer schoberg schoch schockel scholz schonball schonbeck
schonberg schondelmaier schonebeck schonenberger schonfeld schonherr schonlebe schorr schott schottmann schotz
schouren schrader schramm schreck schreiber schreiner schreiter schuermann schuff schuhaj schuldt schuler schult
schulte schultze schulze schumann schupp schuppel schurch schuri schutz schutze schwab schwalm schwanbeck schwandke
schwanitz schwarthoff schwarzer schwarzkopf schwarzmeier schwatlo schweisfurth schwennen schwerdtner schwidde
schwirkschlies schwuchow seeger seelig sehls seibold seidel seiders seigel seiler seitz semisch senkel sewald sidler
siebel siebert siegling siegrist sielemann siemon siener sievers siewert sigrist sihler sillah sinnhuber sischka
skibicki slotta smieja soboll soller sollner somssich sonn sonnabend spahn spank spelmeyer spiegelburg spielvogel
spinner spitzmuller splinter sporrer sporri spottel sprenger stadelmann stahl stalder stang stanger staub stauffer
stauss steding steffny steidl steigauf steiger stein steinecke steinert steinkamp steinmann steinmetz stelkens
stengel stengl stenzel stern steuk stief stifel stocker stockert stockli stoll stolle stolz stoppler storl storp
stoutjesdijk stower stratmann straub strausa streck streese strege streit streller strieder striezel strogies
strohschank strunz strutz stube stucki studer stutz suffa sujew surth sussmann suthe sutschet sutter swillims
szendrei tachl tafelmeier tang tasche taufratshofer tegethof teichmann tepper terheiden terlecki teufel theele thieke
thimm thiomas thommen thone thranhardt thriene thust thyssen tidow tiedtke tietze tilgner tillack timmermann tischler
tischmann tittman tivontschik tobben tobler tonat tonn topfer trampeli trauth trautmann travan treff tremmel tress
tsamonikian tschiers tschirch tuch tucholke tudow tuschmo uberacker uhlemann uhlig uhrig uibel uliczka ullmann umbach
umlauft umminger unger unterpaintner urbansky urhig vahlensieck vangermain vater venghaus verniest verzi vey
viellehner vieweg voelkel vogelgsang vogt voigt vokuhl volk volker volkmann vona vontein wachenbrunner wachtel waibel
wakan walder waldmann wallner wallstab walther walz wanner wartenberg waschbusch wassilew wassiluk wegmann wehrli
wehrsen weibel weidlich weidner weigel weight weiler weimer weis weller welsch welz welzel wenger weniger wenk werle
werrmann wessinghage wettstein weyel wezel wichmann wickert wiebe wiechmann wiegelmann wierig wiese wieser wilky
willwacher wilts wimmer winkelmann wirth wirz wischek wischer wissing wittich wittl wolfarth wollenberg wollmann
wolpert woschler woytkowska wuhn wujak wunsche wurm wuthrich wyludda wyss zaczkiewicz zahn zaituc zandt zanner zauber
zbinden zehnder zeidler zekl zender zeuch zeyen zeyhle ziegler zimanyi zimmer zingg zinser zintl zipp zipse zollinger
zschunke zuber zumsande zurcher zwiener /GHr kovacs /GI agostini bernasconi bianchi egger ferrari gamper gasser huber
meloni polizzi savoia /GJ blank fink gerhardt hafner jambor schumacher stepanov /GJp klimczak /GL bos evers jansen
kramer mertens /GO schafer schulz schwartz stettler sturmer zimmermann /GS koenig /GW camara mensah nwachukwu oppong
osei /GZ burger gerber hoffman kruger vogel /Gi jung kaul /Gp florczak jasinski kaczmarek kalinowski kedzierski
konieczny krol markowski nowak sokolowski urbaniak /H bakos balla balogh barna bodnar bognar borbely boros budai
csonka deak dudas farago fazekas feher fekete fulop gulyas hajdu halasz hegedus illes jakab juhasz katona kelemen
kerekes kiraly kis kocsis kozma lukacs magyar mezei nemeth orban orosz orsos pal pap papp pasztor pataki pinter racz
sarkozi sipos somogyi soos szalai szekeres szilagyi szoke szucs takacs torok varadi vass vincze voros /HJ meszaros
/HO lengyel /Hr biro fodor kiss nemes szabo szekely veres /I abate abbate abbrescia accardi accardo accurso aceto
acquadro acquaviva acquistapace adami addari addis adragna affinito agnello agostinelli agresta aiello alaimo
albanese alberti alcamo alessandrini alessi alfano alfieri alivernini allegretti aloi altieri amadori ambrosini
ambrosino ambrosio amendola amerio amici ammoscato amoroso amoruso ancona andreoli andrisani anelli angeletti angeli
angelini angeloni angelucci anselmi antenucci antezza antonacci antonelli antonini antonucci anzalone apicella aprile
aquino aramini arcangeli arena argenio argento argiolas artioli asaro ascione astolfi atzeni atzori avallone avola
azara babini bacci baggio baiocco balboni baldacci baldi baldini balducci balestra ballarin balsamo balzano bandini
bani baraldi barbagallo barbarossa barbarulo barbato barbera barberi barberis barbero barbieri barbiero barile
barilla barletta baroni barra barreca barresi barretta barsotti bartoli bartolini bartolomei bartolucci bassani bassi
basso battaglia battisti battistini bedini belli bellini bellomo bellotti bellucci belotti beltrame beltrami belvisi
benatti benedetti benetti benigni benini bennardo bentivoglio benvenuti berardi beretta bergamasco bergamini bernabei
bernardi bernardini bertaccini bertani bertelli bertini bertolini bertolussi beso betti bevilacqua biagetti biagi
biagini bianc biancheri bianchetti bianchini bianco biasci biccari biggi bindi bini bionaz biondi bisconti bisio
bizzarri blasi bocchi boccia bodini boffa boi bologna bonanni bonanno bonato bonazzi bonelli bonetti bongiorno
bongiovanni boni bonifazi bonini bono bonomi bonomo bordoni borelli borghi borgia borrelli bortolin bortoluzzi bortot
boscaino boschetti boschi boscolo bosi botta bove bovolenta bozzi bozzo braia brambilla branca bresciani bressan
briano brigandi brignone brizzi brogi brumat brunelli brunetti bruni bruschi bruzzone buccheri bucci bulgarelli
buongiorno buonomo burgio butera buzzi cabras caccamo caccavo cacciapuoti cacciatore cadoni caforio caggiano caiazza
caiazzo calabrese calabria calabro calafiore calandro califano callegari calligaris calo camilli cammarata cammisa
campagna campana campanella campanile campanini campisi campo campoli campus canale cancelliere cancellieri candela
canepa cangiano canino cannas cannata cannella cannone canova cantagallo cantoni canu capannolo capasso capecchi
capelli capitani capizzi capoccia capocotta capogna capone caporaso cappai cappelletti cappelli cappello cappiello
capponi capraro capriotti capuano caputo caracciolo caradonna carbon carbone carboni cardella cardia cardinale
cardinali cardini cardone care careddu carella caretti caricari carini carletti carlini carlino carloni carlotti
carlucci carminati carnevale carnovale carollo carosi carrara carraro carrieri carriero carrozza carrozzo carrus
carta caruso carvelli casadei casadio casagrande casale casali casano casavecchia cascio cascone casella caselli
caserta casini casolaro cassano castagna castaldi castaldo castellana castellani castellano castelli castiello
castiglioni casu casula catalano cataldi catania catanzaro catarsi catellani caterino cattaneo cattani cavaliere
cavalieri cavallari cavallaro cavalli cavallini cavallo cavriani ceccarelli ceccarini cecchetti cecchi cecchini
cecere celano celentano celi celli cellini cenni centofanti cerrani cerrato cerri cerullo cerutti cesaretti cherchi
cherubini chessa chessari chiacchio chianese chiaravalle chiavacci chila chimenti chiodi chirico ciaccio ciacio
ciampa cianci ciani ciavarella cicala cicatiello ciccarelli cicchetti ciccone cifarelli cilli cimmino cinelli
cingolani cini cioffi cioni ciotola ciotti cipolla cipollaro cipolletta cipriani cirelli citro cittadino ciuffetelli
ciuffreda ciulla coccia cocco cola colangelo colantuono colella coletta colonna colucci comito como concas conforti
congiu coniglio consiglio cont conte conti contini contu coppola corazza cordioli coretti corradi corradini corrao
correale corridori corsi corsini corso cortese cortesi corti cortinovis cosentino coslovich cossu costantin
costantini cottone coviello cozzani cozzi cozzolino crea cremona cremonesi crepaldi crescenzi crespi crevatin crimi
crippa crisafulli criscenti crisci criscione cristofaro critelli croce cruciani cruciata cucchiara cucciniello cuomo
curci curcio curreli cusimano cusumano cuzzocrea dagostino daidone daleo dalessandro dalessio dalmasso damato
dambrosio damiani damico dandrea dangeli danna dargenio dattilo davoli degano degrassi deiana del dellamico delle
delogu demontis demurtas denaro denti deriu derrico desogus destro diamanti dini dionisi dippolito distefano dodaro
dolce dolci dominici donati donda donofrio dorazio doria doro doronzo dragone dragoni ducci durso dutto eligibile
epifani ercoli ermini errante errera errichiello errico esposito evangelista evangelisti evola fabbri fabbricatore
fabbro fabiani fabris fabrizi fadda falbo falchi falcioni falco falcone falzone fanara fancello fanelli fantini
fantozzi faraci faraone farella farin farina farra farris fasano fasoli fava favara favaro favero federici feleppa
felici feliziani femina ferilli ferluga ferracuti ferraiuolo ferrando ferrante ferranti ferrara ferrarini ferrario
ferraris ferraro ferrarotti ferreri ferrero ferretti ferri ferrigno ferrini ferro ferroni festa festuccia fichera
filice filippi filippini filipponi fini finocchiaro finotti fior fioravanti fiorelli fiorentini fiorentino fioretti
fiori fiorillo fiorini fiorucci fischetti flacco florio foglia fois fonda fontana fonti forconi forgione forlani
formica fornara forte fortugno foschi foti franceschi franceschini francesconi francese franchi franchini franze
franzoni frasca fratello fratti frau frezza frigerio frigo fucci fumagalli fumarola fuoco furno fusaro fusco
gabrielli gaddini gagliano gagliardi galante galasso galati galeazzi galli gallo galluzzo gamba gamberini gambino
gangemi garau garavaglia gargiulo garifo garofalo gaspari gasparini gatta gatti gatto gaudiano gaudio gazzola genchi
genna genovese gentili gerace geraci germani gervasi ghilardi giacalone giaccio giachi giacomelli giampaoli giampaolo
giannelli giannetti giannini giannone giannotti gianotti giansante giardina giardini gigli giglio gigliotti
gioacchini giordani giorgetti giorgi giovannelli giovannetti giovannini giovinazzo girardi giraudo girone giudice
giuffrida giugliano giuliani giunta giusti giustra gobbi golinelli gori govoni grana granata granato grande grandi
grange grassi grasso gravina graziani greco gregori greppi grieco grilli grillo grimaldi grossi grosso gruppuso
gualtieri guarino guarneri guarnieri guastella guastone guerrieri guerriero guerrini guglielmi guida guidetti guidi
guidotti gulino gulli gurrieri gusmeroli iacolare iacono iacovino iacovone iandolo iannaccone iannello ianni iannone
iannucci iaria iazzetta ierardi iezzi impellizzeri improta indelicato ingrassia ingrosso innocenti inzerillo iodice
iotti iovino ippoliti iuliano izzi izzo kofler labate laezza lagana lamacchia lamberti landi lanteri lanza lari
latini latorre lattanzi lavecchia lazzari lazzarini leale lecca ledda leggio lelli lentini lenzi leonardi leoncini
leonetti leopardi lepore lezzi liberati librizzi licata liccardo licciardello licitra ligorio liguori liotta lipari
lippi lippolis lisi litterio liuzzi liverani locatelli locci loddo lodi loffredo loi loiacono lolli lombardi
lombardini lombardo lonardi longhi longo longobardi lorenzini loreti loreto lorusso lotito lucarelli lucarini
lucchese lucchesi luchetti luchini luciani lucidi luconi lugli luongo lupi lupica lupo luppi luppino luzi luzzi
macaluso macchi macchia macri maffei maggi maggiani maggiore magi magliocco magnani maiello mainardi maio maione mair
malagoli malaspina malatesta malavasi malerba malizia maltese mancinelli mancini mancino mancuso manetti manfredi
mangano mangione manica manicone maniscalco manna mannino manno manti mantovani manzella manzi manzo maragno marangi
marangon marangoni marani marano marcelli marchesan marchese marchesi marchesini marchetti marchetto marchi marchini
marcon marconi marcovecchio marcucci marega marelli maresca margiotta mariani marinelli marini marinucci mariotti
mariucci marone marongiu marotta marra marras marrazzo marrone marsella marsili martelli martellucci martinelli
martines martini martorana martucci marzano marzi marziali marzocchi mascia masciandaro mascolo masi masia masiero
massa massari massaro massimi mastrogiacomo mastroianni mastronardi mastropietro masucci matarazzo matera matranga
matta mattei matteucci mattioli maugeri mauri maurizi mautone mazza mazzanti mazzarella mazzaro mazzei mazzeo mazzi
mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mecca medeot medici medugno megna melandri mele
meli melillo memoli mencarelli menconi menegatti mengoni menna menozzi meo mercuri mereu merli merlo merola messana
messina micco miccoli miceli micheletti michelucci micillo migliaccio miglio migliore mignogna milani milazzo milella
militello minelli mingarelli minniti miotto mirabella mistretta moccia modica moffa molinari molinaro mollica molteni
monache monaci monaco monni montagna montagner montalbano montalto montanari montanaro montefusco monteleone
montemurro monterosso montesano monti monticelli morabito morandi moras mordenti morelli morello moretti moretto
morgante mori moriconi morini moro moroni morra morreale morri morrone mosca moscato mosti motisi motta mottola mulas
mule munaro mura muratore murgia murolo murru murtas musella musso musumeci nanni napoletano napoli napolitano nappi
narcisi natali navarra negri nesti nicastro niccolai nicoletti nicolini nicolosi nicosia nicotra nieddu nigro nobile
nobili nocentini nocera nocerino nota notaro noto novelli novello nucci nucera nuzzo occhipinti oggiano oliveri olivi
olivieri olla orefice orlandi orru orsini ortenzi ortolani ostuni ottaviani ottonello pace paci pacifici pacini
padovan padula paganelli pagani pagano pagliai pagliuca pala paladini palano palazzi palazzo palazzolo palermo palla
palladino pallotta palmeri palmieri palmisani palmisano palombi palombo palumbo panaro pandolfi panetta pani panico
pantano panza panzeri paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa papa
papaleo papapietro papini pappalardo paradiso pardini parente pariggiano parise parisi parodi parrinello parrino
pascali pascarella pascucci pasini pasqua pasquali pasquini passarelli passeri passero passuello pastore pastorelli
pastorino patane patriarca patrone patruno pau pavan pavani pavone peaquin pece pecora pecoraro pecorella pedone
pedrazzini pedroni pedrotti pellecchia pellegrini pellicano pellitteri peluso penna pennestri penzo perego perilli
perin perini perna peroni perotti perra perri perrini perrone perrotta perugini peruzzi pesaresi pesce pession petito
petralia petrarca petrella petrelli petrini petrone petrucci pezzella pezzi piacentini piana pianese pianigiani
piazza piazzolla pibiri pica picariello picchi piccinini piccione picco piccoli piccolo pichler pieri pierini pierro
piga pignatelli pilato pili pillitteri pinardi pini pinna pintus pipitone piras pircher piredda pirone pirrello
pirrone pisani pisano pischedda pisciotta piscitelli piscopo pisu pittalis pitzalis piva pivetta pizzi pizzimenti
pizzitola pizzo pizzuti platania poggi poggio polese poletti poli polidori polimeno politi polito pollina polverino
pompei pompili pompilio ponti porcari porcu postiglione potenza pozzi pozzo pratesi pratico prato prencipe prete
preziosi principato privitera proietti provenzano puca pucci puccio puddu puggioni pugliese pugliesi puglisi puleo
putzolu quaglia quaranta quarta quinto raffa rago ragone ragusa raimondi rallo rambaldi ramella rampazzo randazzo
raneri ranieri raniolo ranucci rapisarda rapuano ratti rauso ravaioli re reale recchia redaelli renda renna renzi
repetto restivo riccardi ricci ricciardi riccio riccobono ridolfi riggi riggio righetti righi rigoni rinaldi riolo
riparbelli riva rizza rizzi rizzo roberti rocca rocchi rodigari rogolino rollo romagnoli romanelli romani romaniello
romanini rondinone rondoni rosati rosi rosselli rosset rossi rossini rosso rota rotolo rotondo rotundo ruberto rubino
rucco ruggeri ruggieri ruggiero ruotolo rusciano russo sabatini sabatino sabbatini sabia sacchet sacchetti sacchi
sacco saccone saia sala salamone salatiello salemi salemme salerno salierno salis salvadori salvati salvatori salvi
salvucci salzano sammartano sammartino sanfilippo sannino santamaria santangelo santarelli santarossa santarsia
santarsiero santi santilli santinelli santini santoni santori santoro santucci sapienza saponaro saporito saracino
sardella sardina sarnataro sarti sartor sartori sassano sassi sasso satta savini savoca sbrana scaglione scala scalia
scalise scalzo scano scanu scarano scardino scarpa scarpellini scherini schettino schiavi schiavo schiavon schiavone
schifano schillaci schirru sciacca scocco scognamiglio scopece scorza scotti scrofani scuderi sebastiani secchi secci
sechi semeraro semprini senatore sepe serafini serpa serr sessa sestito severi sevi sforza siciliano signorelli
signorile signorini siino silenzi silvestri silvestrini simeoli simeoni simeti simoncelli simonetti simoni simonini
simula sini sinopoli siracusa siragusa siri soccorsi sodano soldati solinas sorbello sorce soro sorrentino sottile
spada spadafora spadaro spadoni spagnolo spagnuolo spanu sparacino spataro spiga spina spinelli spizzirri stabile
staffieri stanzione stefani stigliano storti strano sucameli sucera surace suriano tacconi taddei tagliabue
tagliaferri talarico tallarico tallone tamburini tanzi taormina tarantino tarquini tartamella tassi tassinari tasso
tassone tataranni tavani tedde tedeschi tedesco telesca terenzi teresi terlizzi termine tesi testa tiano tiberti
tilotta tiozzo tirelli tirri todaro tofani toldo tolu tomaselli tomasello tomasi tomassoni tomei tommasi tonelli
tonini torchia torchio tornatore torre torresi torri torrisi tortora tortorici toscano tosi totaro toti toto traini
tralli trapani travaglini traverso tretola trevisan triolo tripodi troisi trombetta trovato tucci tuccillo tufano
tufo tumbarello tumino turchi turco ugolini urso usai vacca vaccari vaccaro vailati valenti valentini valenza
valletta valli vallone valsecchi vanni vannini varriale vascotto vassallo vecchi vecchio venezia ventimiglia
venturelli venturi venturini vercesi verde verme veronese vezzoli viale vianello vicari vichi vicinanza vicini vierin
villani villari vincenzi vinci violi visani visco visconti visentin visintin viti vitiello vittori viviani vizziello
volpe volpi vuillermoz zaccaro zagaria zago zambon zamboni zambuto zampieri zanatta zanella zanelli zanetta zanetti
zani zanon zanotti zappacosta zappala zappia zedda zeni zennaro zingaretti zito zollo zordan zotti zucca zuliani
zullo zumbo zunino /IJ furlan masala /IO rossetti /IP costa pinto serra /IS belmonte corona fierro guerra lovato nava
valle villa /Ir dinca duca terzi /J abadzic abadzija abazovic acanski acic acimovic acin adamovic adanski adasevic
adic aguridic ahic ahmetspahic ajvazovic akifovic aksam aksentic aksentijevic aksic aksin aksovic aladic aladzic
alakovic alanovic alargic alavanja alavantic aleksic alfermann alicic alidi alih alija alikavazovic aljancic alkhamis
alkovic almasac alparac aluga aman andelic andelkovic andesilic andic andonov andonovic andrejevic andrejic andrejin
andrekovic andriska angster antonic antonovic antovic antunovic antusevic anucin anusic arap arhanic arlovic arpasi
arsenic arsic asadanin asanin asceric asimi askraba askrabic asonja avsec azdajic azic azinic babac babalj babarogic
babatz babel babic babovic baburic bacalo badjuk bahun bajc bajcetic bajcic bajsanski bakal bakaran bakarec
balabanovic balajic balasevic balaskovic balat balazevic balesevic baleta baletic balevic balincic baljak balogsandor
baltin bandic bandicstimac bandl banic banicevic banicjokic banjac banjak banjalic banjari banov baranjec
barbaricsehic bardek baretta barinic barisic barosevcic barosevic bartulin basara basaric basarklapec bastac bastajic
batinicsantic batnozic bato bedan beissmann bekavac bekcic bekjarev beko bekonja bekovac bekvalac belcar belcevic
belec belenzada belic belivuk belojevic belopoljac belosevac belosevic belovic belovljev belovukovic benakovic
benasicpavlovic berak beribak bernatovic bevk bezjak bicanin biglebauer biljan bilogravic bilopavlovic bircakovic
bircanin birodatkovic birtasevic biskicmerkas bivolarevic bizetic bizjak bizumic bjelanovic bjeletic bjelic bjelica
bjelicic bjelinic bjelivuk bjelja bjeljac bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic blacanin
blaskovic blaskovidosavljevic blatancic blazanovic blazevic bobeta bobinac bocic bockai bockovackunstek bocokic boda
bodiroga bogisavljevic bogoljubovic bogosavac bokanovic bolfkovacic bolkovac bolotsalaj bolta boltic bolunovic
bomestar bonderovic bondzic borcanin borilovic borincevic borisavljevic borkovacki borkovic borovac bosanac bosancic
bosiljcic bosiljkic bosiljkovic bosnjakovicholik bozalo bozanic bozanovic bozdok bozdokov bozic bozicanin bozicic
bozickovic bradvic brahaj bratina bratojevic bratonozic bratovic brdanin brdovic brecko breskovic brezancic breznik
brezo brezovac brezovnjacki brinjak brisuda brkanovic brkic brniclevada buac buaca bubalo bucalo bucalovic bucanin
buckalovic budichalas budimcickovacevic bulaja bulatovic buljat buljin buljubasic buljugic bulovan bunoza bunusevac
burani burazer burazor burdak burevic burgic busak busetincan buslaver butarevic cabajadam cabro cacciamani cace
cajka cajko cajner cajzler caleta camagic camdzic canaki cancar candrlic canjkonovak cankar capkunovic caprnjic
carapic carapina caravesa caric carnic carovic cartl catalinac catic cavalic cavaljuga cavdarevic cavic cavlina
cehmajster celar celebija cenan cengija cerar cerkasin cerne cicmak cigoj cikota cilikan cimbaljevic cimerman cimesa
cincurakkovac cipanj cipanjbanja cizmartormas cobanovic cokan cokov colak colakovic colanic colaric colina corak
cresnik crnogaj csapo csordas cudina cukalac cukalovic cukic cukovic cukteras culibrk cuslovic cvagic cvetkovic
cvetljanin cvetojevic cvetuljski cvijancevic cvijanovic cvijetic cvijetinovic cvijic cvjeticanin czersky dabcevic
dabic dabizljevic dabnjak dabovic dackovic dacovic dadic dafunic dagovic daisevic dajic dajlic dakickozic dalleaste
damljanovic danenhauer darazac dasic davidovic davidovicamic debeljak debenjak dedanski dedejic dedijer dedovic
dejanovic dekanovic dekany dekic dekovic delalic delic delkapic delmas delosevic denic denovic dera derasevic
derasimovic dergovic deric derisilo devald devcickatic devedzic devetak devrnja dimcevic dimcic dimic dimitric
dimitrijevic dimitrovski dimkic dimkovic dimnjasevic dimovic dimsic dingarac divald dizanov djak djetka djurasek
dobaj dobrilovic dobrinkovic dobrosavljevic dokonal dokovic dokoza dolacek dolinar dolnicar dolovic domanovic domazet
domisevac domjan domljan doncic dondur donevic dopsa dopuda doric dornik doronjski dorontic doza drac dracic
draganovic dragic dragin dragojlov dragoviczafred drakcic dramlic draskovic drca drcelic drenjacevic dresevic drinic
drinjak drljaca drljan drmanac drmanovic drmoncic drvarevic drvenica dubravec dugac dugaja dukelic dukovac dumanjic
dumija dumnic dunda dupan duvnjakculjak dvizac dvokic dvoranac dzakmic dzakula dzal dzanija dzenopoljac dzepina
dzigumovic dzigurski dzikic dzinic dzodanovic egelja egeljic egeric egic fabijanovic fabjan faculjak fahham faisz
fajdetic fajdiga faktor farcic fekonja ferjan filipan fisbah fister flacer flaman flanjak floricelovic fodulovic
folivarski francezi franciskovic franic franjicabramic franjiczelic frazi frigan fuga fundak furdi furgala gabrovsek
gabud gacanovic gacevic gacic gacina gacinovic gadanski gadzic gages gagic gagovic gagricic gagro gajec gajgicmatic
gajski galic galinac galjak galjen galjer galosevic ganzzuparic garonja gaspic gavric gavrilovic gavrovic gazdic
gazibara gazivoda gazo genjega glasnovic glavac glavak glavati gleda gledic glintic glodovic glozanski gluhovic
glukcevic glumac glumpak godanj godec golicsamarzija golob gombai gombay goricanec gorisek gorjanski grabez grabic
grablovic grabovac gradisar gradistanac gradojevic granat grbesa grebenarzarmen gregorc grgic grgurevic griesbacher
gril grkavac grkinic grladinovic grm gros grozdanovic grubesicbarbir grubnic gucanin gulam gunjaca gusanovic
gusatovic gusavac gusevac gusic gusovic gutal gutrovac guzina hack hada hadzibeganovic hajdinjak hajnc halas handzic
hango hanizar hannich harac haramija has hasanica havojic heleta herjavec hidosanin hinek hirnstajn hlapec hlasni
hlavati hocevar hodanovac hodovanj hohosbabic homa hovanjek hresicdubaic hribar hrkalovic hrnjak hrovat hrvatin
husakovichodzic huzanic ibranovic ibric icelic iglicar igov igric ihasz ilancic ilc ilic ilicin ilin ilincic ilisic
isakov ispiranovic istokovic isvan ivancan ivancic ivanisic ivankovicbon ivas ivic ivkovac jablanov jacimovic jacovic
jagodic jagusic jakobcin jakobek jakolic jakopic jakusmejarec jaman jamnik janecic janekovic janevski jankovicbeslic
jankovitch janosevicfranz janusko jarc jarnec jasarevic jauk jazbinsek jazvinsak jeftic jeftovic jelacic jelasic
jelisavac jenkac jenko jerab jeram jereb jeremic jereminov jergic jerinic jerinkic jerkov jerkovic jesenicnik jeusa
jevdenic jevdenovic jevdevic jevremcevic jevremov jevremovic jevric jevrosimov jevrosimovic jevtanovic jevtic
jevtovic jezdic jezdimirovic jockovic jokanovic jokic jokicic jokin jokovic joksimovic jordanovic josic jostiak
jovancevic jovanovic jovanovicfilicic jovicic juhart jurasic juraskovic jurisevic jurisic jurisicspajic jurisin
jurjevic kabic kablinovic kacaniklic kacar kacarevic kacavenda kadijevic kadnar kadri kainovic kaitovic kajganic
kalaba kalabic kalajanovic kalajdzic kalajic kalajitovic kalamiza kalendic kalic kalinski kaluderski kambic kamenicki
kamenov kandecki kanic kanizaj kaproncai kapsa kapulica karac karacic karadamis karadordevic karajcic karakasevic
karaman karamarkovic karamata karapetric karasicevic karatosic karaulac karaulic karavidic kardinal kardos karika
karlak karlic karlinski kasanin kasavica kaselj kasikovic kasterovic katarincek katic katoi katrusa katulic kavcic
kazenski kekic keleka keleman kemfelja kesina kicanovic kicema kiceskulov kicevac kicic kihas kisfalubac kitic
kitonjic kizivat klacar kladar kladarin klanac klander klasanovic klasnja klecina klemencic klikovac klimovic klinac
klincov klinic klisanin kljecanin knez kobela kobia kocjan kofranek kogan kojcic kojcinovic kokalj kokanov kokanovic
kokar kokoskov kokovic kola kolak kolakovic kolarac kolarevic kolaric kolarov kolembus kolenc kolesaric kolgjeraj
kolompar kolonja kolovic kolundzic kolundzicradic kolundzija komad komadinic komadinovic komak komanov komanovic
komar komarcevic komarcic komarica komarnicki komaromy komarov komatina komatinovic komatovic komazec komljen
komljenovic komluski komnenic komnenov komnenovic koncar konda kondza konta kopanec kopas koprivec korda kordic
kordin kordulup korica korkutovic korosec korotaj korpas korsa korusac kosalec kosanin kosarac koscalek kosevic
kosnicar kosnicarevic kospic kostadinovic kostic kostin kostunica kosutarac kosutic kotaranin kotaras kotarcevic
kotarlic kotevic kotrljanovic kovalski kovcin kovincic kovinjalo kovjanic kovljenic kovrlija kozarac kozarev
kozarevic kozarski kozic kozlica kozlina kozlovacki kragl kragulj kraguljac krahovski kraincanic krajina krajinovic
krajisnik krajnc krajnovic kralj kralja kraljinovic kramaric kranjski krasic kratofil krcevinac krcmarevic kregar
kremanac kremenovic kresoja kresojevic kresonja krestalica krga kricak kricka krickovic krilovic krinulovic krisan
krisanov krisanovic kristic krivacevic krivaja krivcevic krivda krivokuca krivosic krivosija krizaj krizan krizic
krkalo krkeljic krkic krkljus krkobabic krmelj krnjajic krpovic krsmanic krsmanovic krsmic krspogacin krstajic
krstanovic krstekanic krstic krsticic krstin krstinic krstivojevic krstonic krusarovski kruskovic kruzevic krvavac
krznaric kubena kucara kucinac kudeljas kuhar kujavec kukuljica kukuruznjak kunicbukovac kupusinac kuraica kurcubic
kurevija kuridza kurija kurilic kurjacic kurjacki kurmazovic kurnoga kurobasa kurtak kurtanjek kurtovic kurtuma
kurucev kurucic kusan kusanovic kusic kusljevic kusljic kutlija kuzelj kuzet kuzmanic kuzmanicsarac
kuzmanovicdordevic kvacanovic kvasina kvekic kvrgic labalo laban labanac labotic labus lacanin lacman lacnjevac
ladevac ladevic ladinovic laforza laitkam laketa laketic lakic laletin lalic lambic lapcevic lazanski lazarac lazarev
lazarevic lazarov lazendic lazetic lazic lazin lazinica lecic lelovic lemaic lemajic lemic lenhard leontijevic
leposavic lepovic lepsanovic lero lesendric lesevic lesina lesjak leutarevic levajac levanic lilic lipan lipar livaja
livazovic ljevnaic ljiljan ljubojevic ljubomirovic ljubotina ljubovic loboda logar logozar lomic lomovic loncar
losickrizmanic lovric lucanovic lucar lucic ludban lukacevic lukacin lukenda lukendic lukic lukickovanovic luzaic
luzar macanic macele macko madic madunicflauder madzic magdalenic magdic maglajic mahmudi majaca majcan majcen majkic
majnik majovic majstorovic majstrenko maksimovic malbasik malecic malenica malesevic malicanin malinic malivuk
malobabic malojcic maltasic malvic mamula manastirlic mandaric mandic mandokovic mandrapa manjak manjencic maracic
marak marakovic maran marasovic marcec marcik marcinkovic margic maric maricevic marincic marinkovic marinovic
marisavljevic marjanov marjanovic markelj markotic markovic markovicsarac marmeggi maroevic marosicevic marovic
marsenic martac martinac martinov martinovic marunica maslac masojevic matanic mataz matic matijanic matijasevic
matijevic matoric matusina mautner mauzer megdanac menrat merlak mesaric mesarosbelanji mican mihaljec mijakovic
mijatovic mijic mijota mikac mikesicmerda mikicvucak mikodanic mikuta milak milakovic milankovic miler
milisickovacevic miljanovic miscancuk mitanovic mitos mladenovic mlakar mlikota mlinar mocnik mohnacki momcilovic
moslavac mucalj mucavac muhar muk munda munkas muradbasic murati muzenjak naca naglav nagode nagypalfi najduk nanaic
naumovskicizmar nemet nenadov nenadovic nesladek nezaj nikolickovacic nowosadek oberman oblak obrezanac odobasic
oklobdzija olbina ondrasek onic opacic opric opricovic opsenica opuic opuvacic orak oraovcic orasanin oravec orbanic
orgulan orlovic oro orsanic osmak osmanlic otartic ovcina owais ozanic pacanin pacariz paden pahanic pahert pajcic
pajeska pajkuric pajtl palackovic palasti palavestra palic paligoric palija palikuca palisaski paljevic palm pamper
panezic panisic panjak panjevic papak paravinja park parmakovic parojcic parovic parun pasagic pasalic pasic pastar
pataca patacic patafta patarac patila patko patkovic patrnogic patrun paukovic paunkovic pavcic pavelic paver pavesic
pavlacic pavlicic pavlovic pavrlisak pazmanj pecar pecek pecina pencic penezic penic penjisevic penovic peovic
pepelcevic peran perl perlas persa pesorda petrijevcanin petrinsak petrisevac petrovac piha pisarevic piskorjanac
pitinac pivar pjescic pjesivac placento placic placko plahinek plakalovic plamenac plantak plascar plaskur plazonja
plazonjic plejo plemic plesa pleska pleskonjic pocrnja podbarac podnar podpadac pogacic polancec polsak ponjavic
popcic poprzan postic potkonjak potnar potocar potocnik pozarac prakatur prangart prebil prebiracevic predic predin
predojev predojevic predragovic preloscan preocanin prerad preradovic preseren prkosovacki prosic protic pticar
puacmatesic puharic puskarcuk putincanin putnik puzavac puzigaca rabic rabljenovic raca radigovic radijevac radin
radinovic radisavcevic radisavic radisavljevic radisevic radivojac radivojsa radl radlovic radmanovic radomirovic
radonja radonjanin radonjic radotic radovac radovanac radovankovic radovanlija radovanov radulaski radulic radulj
raduljeskovic raduljevic radulovic radusic radusilovic radusinovic raduski radvanji rafailovic raich rajcevic rajh
rajs rajsic rajtek rakanovic rakaric rakas rakinic rakovic rakusic ralbovski ramac randunkovic rangelov rapovac
rascanin rasetarevic rasetic rasevic rasic rasinac rasovic raspopovic raspudic ratkovcic raucher razic recevic remeta
rencar rendulic rennich renovcevic renovica repac repija resele reskovic resnik ribar ribicgreganic rimai ristic
rittgasser rockomanovic rogoz rogulja romcevic rondovic rosandic rosevic roskic rothenbacher rovcanin rozac rozgic
rudan rudinski rumenic rupnik rusanoski sabljak sabolcec sabolski sadiki sadl sadovic sadzak safaric sagadi sagodic
sajinovic sajtos sakanovic samac samardzija samohod samohodaj samolov samolovac samsalovic sanadrovic sandalj sandic
sando santor sargac saric saruga satner savevski savova schermann schutzbach sebenji sedarevic segavcic segota
sekularac senica sesta setula siketanc simatic simcic simic simicevic simicsebalj simijonovic simin simjanovic
simljesa simojlovic simulov simunovic simurdic siptar sitaric skandovic skeledzija skenderija skorupan skracic
skroban sladakovic sladic sladoje sladojevic sladovic slam slamarski slamek slankamenac slatinac slavkovic slijepac
slijepcevic slobodanac slobodanovic slobodjanac slonja smaic smailbegovic smajlovic smiljan smiljanec smitran
smoljanec smoljanic smrcak sobar sobota sodar sokolicmihalak solak solar soldo solga soljic solta somodvarac somrak
sonnenfeld sorgic sormaz sorsa sostarec sostarko sotic sotra sovagovic spaniel spanovic sparic spasenic spasenovic
spasic spaskovic spasojev spasojevic spasovski spernjak spiranec spoljaricperhat srakic stajhofer stampf stangl
stanicic stanijanovic stanijevic stanikic stanisa stanivukovic stankovicmarton stapic starcevicmatijasko starovlah
stascik stasni stefancic stepanic stepanovic stevelic stevilovic stimac stokanovic stolla stranski strepacki striga
strikinac strmota strukelj stubican stuparic sucevic sudic sujdovic sukalo sukalovic sukara sulhof sulovnjak sunaric
sundalic superina susa susac susak sutakovic sutanovac suvacarov suvajac suvajcevic suvajdzic suvala suzovic svircev
svorcan svrakacic svrtan szikra tabacek tahirovic takalic talapka talavanic tamindzic tampolja tanackovic tanasijevic
tanjga tankosic tanurdzic tapavica tapavicki tar taslak tatomirov telak telebar telenta teofilovic teokarevic
teovanovic tepavac tepavcevic tepic tepsa tepsic terzic terzija terzin tesanovic tesla tevdenic tica tihomirovic
tijanic tikas timaric timotic tintor tojic tomanovic tomasevicrigo tomasovic tomazovic tomcic tomljanovic tomovic
tomusilovic toncic tonkovac topalov topalovic topalski topic topisirovic topolovac topolovic totman tramposch travica
trcek treskavica tretinjak tribuljak trikic trikosanin trivkanovic trtica tubanski tulla tunkova turajlic turinski
turnadzic turza tustonja ubavic ubavin ubavkic ubiparip ubiparipovic ubner ubovic udicki udilovic udovcic udovicic
udovicki udvardi ugarak ugljesic ugrcic ugricic ukraden ulemek umolac utjesanovic uzelac vadlja vahala vaip vajdicka
vajzenbach vakareskov val valencicbrkic valic valkai varenina varicak varinac varmuza varnica varsava varzic
varzicbiuklia varzicbiuklija vasadi vasilj vaska vavrikov vegar vejnovic vekecki vekic velaja velanac
veselicacatipovic veselicic vesic vesin veskovic vezmar vidacek viderscak vidmar vidranjski vila vinketa visekruna
vitman vlah vlasic vogronicopacic vracar vracarevic vranjic vranjkoviccenan vrbanac vrbas vrbaslija vrekalovic vrugic
vuceta vucetic vucevac vuckovac vuckovic vuco vucurevic vujakovic vujeva vukadin vukaljevic vukalovic vukanovic
vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukobradovic vukobrat vuksa vuksanicpuljek vuksanovic vuksic
vulcevic vuleta vuletas vuletin vulic vulicevic vulisic vulovic vunak vunjak vunturisevic wdowiak weinand wershansky
wertag yong zabrdac zadnik zadravec zadric zagarac zagorscak zagorsek zalako zalar zapalac zarkovic zbodulja zdelar
zdencan zdravcevic zebic zec zejak zekan zerajic zeravica zgela zgrabljic zijan zimonja zimonjic zinaic zinajic
zindovic zipac zipalovic zipancic ziramov zirojevic zirovic zivadinovic zivak zivaljevic zivanac zivanovic
ziviccojbasic zizanovic zlatanovic zmegac zorica zrna zrno zubak zuljevicgrafina zvanic zvonar /JPS matos /JS pena
/JT turk /Jp bujak kaminski kapusta kula lipka /Jr babin bulat pavlov /L aalbers bakker bijl boer brouwer claeys
cornelissen corsten declerck declercq decock decoster dekker desmet devos dewilde dijkstra driessen freriks gerritsen
gielen goossens groen groothuizen hazes hendriks hermans huisman janssen janssens jonker kok koning kuijpers kuiper
kuypers lemmens lubbers martens meeuwis meijer michiels mol molenaar moors mulder nijland oosterhuis peeters poels
post postma prinsen rietman ritsma sanders schipper scholten smeets smet smets terlouw timmermans vandamme
vandenberghe vandenbroeck vandevelde veenstra verbeek verhaeghe verhoeven vermeulen verstraete vink vos willems
willemsen wolters wouters zijlstra zuiderveld /LZ bosch bosman visser wagenaar /N aalerud aas aasen aberg abrahamsson
akesson amundsen andersson andreassen andreasson arnesen arvidsson axelsson bakke bakken bengtsson berggren berglund
bergman bergqvist berntsen bjerke bjork bjorklund bjornstad blomqvist borge claesson dahlberg danielsen danielsson
edvardsen eide ek eklund ekstrom eliasson engstrom eriksen eriksson evensen finstad fjeld forsberg fossum fransson
fredriksen fredriksson glosli gran gundersen gunnarsson gustafsson hakansson halvorsen hansson haugen haukelidsaeter
hedlund hellstrom henriksson hermansson holmberg holmgren holmqvist hopland huseby isaksson jacobsen jakobsson
jansson johansson johnsen jonsson karlsson kleven kristiansen kristoffersen kvarme larsson lie lindberg lindholm
lindqvist lindstrom lofgren loken lundberg lunde lundgren lundin lundqvist lundstrom magnusson mansson martensson
martinsen martinsson mathisen mattsson moe myhrer nilsen nilsson norberg nordby nordin nordskaug nordstrom nyberg
nygard nystrom oberg odegard olofsson olsson olstad ostby ostli palsson persson pettersen pettersson roed ruud
saether samuelsson sandberg sandstrom sjoberg sjogren skoglund skuterud smedsrud smogeli soderberg solberg solheim
solli sorlie stensrud strand strom stromberg sundberg tangen thoresen torgersen vedvik vegge viklund wallin wikstrom
wold /O atanasov auld aymonier baghy beauchemin bein bennemann bicknell boirac boulton bourlet bouwes bulthuis cart
cederblad christaller corret cseh dirksen dor droogendijk elb enderby engholm evstifejev frenkel gasse geurts
hermelin hideo hodler holmes isbrucker junck kalocsay kotzin krijt kuhnl kursteiner lagrange lapenna liniger lippmann
luyken makkink malmgren matton migliorini millidge milsom mirski moscheles motteau mudie mybs nourmont nylen pikover
piron pollen privat rhodes riisberg rittenberg sabadell schleyer setala sofer stamatiadis thisell uitterdijk
vallienne verax wackrill zaleski zamenhof /OS villanueva /Op grabowski /P albuquerque almeida alves amado amaral
amorim andrade anjos antunes araujo assuncao azevedo baptista barbosa barros borges branco cardoso carneiro carvalho
coelho correia cunha domingues esteves falcao faria fernandes fidelis figueiredo fraga freitas furtado gomes
goncalves guerreiro henriques lacerda leite lima lopes loureiro lourinho macedo machado magalhaes mariz medeiros
meireles melo mendes mesquita monteiro moraes morais moreira moura nascimento neto neves nobre nogueira nunes
oliveira paiva peixoto pereira pimentel pinheiro pinho pires queiroz raposo ribeiro rodrigues sa saraiva silva simoes
soares sousa souza teixeira vaz veiga vieira /PS abreu batista brito camacho campos castro fonseca leal mota pacheco
ramos rocha torres /PZ ferreira /Pr braga /R абаџиев абаџиева абова абрамов абрамова авдеев авдеева аврамов аврамова
аврамовска аврамовски аврамчев аврамчева агафонов агафонова аксенов аксенова александров александрова алексеев
алексеева алексиев алексиева алексов алексова алексовска алексовски ангеловска ангеловски андов андова андонов
андонова андоновска андоновски андреев андреева андреевска андреевски андрухович анисимов анисимова антонов антонова
анчевска анчевски апостолов апостолова апостолска апостолски арсов арсова арсовска арсовски артемьев артемьева
архипов архипова атанасов атанасова атанасовска атанасовски атков аткова афанасьев афанасьева ацев ацева ацевска
ацевски ајановска ајановски аџимитревска аџимитревски бабамовска бабамовски бабунска бабунски бабух бавтировска
бавтировски бакевска бакевски балабан балабанов балабанова балабух балабуха балакун балицька балицький бамбула
бандера баранов баранова барановська барановський басаровска басаровски бачей бачовска бачовски башук бајалска
бајалски беличанец белковска белковски белов белова беловска беловски белогаска белогаски белозеров белозерова
белоусов белоусова белчев белчева беляев беляева беляков белякова бендевска бендевски бердник беспалов беспалова
билбиловска билбиловски билјановска билјановски бирюков бирюкова бислимовска бислимовски битовска битовски блажевска
блажевски близнаков близнакова блинов блинова блохин блохина бобров боброва бобылев бобылева богданов богданова
богдановска богдановски богданска богдански богоев богоева богоеска богоески божиков божикова божинов божинова
божиновска божиновски большаков большакова бондаренко борецька борецький борисов борисова боровська боровський
борочко боцевска боцевски бошевска бошевски бошков бошкова бошковска бошковски боярчук бојановска бојановски бојаџи
бојаџиев бојаџиева брагин брагина брезоска брезоски брицька брицький бубуловска бубуловски бужаровска бужаровски
бузев бузева бунев бунева бурмило буров бурова бутько бујуклиев бујуклиева быков быкова білич варсаковска варсаковски
василевска василевски василеска василески василин василишин василишина васильев васильева васильківська
васильківський васков васкова величковска величковски велков велкова велјанов велјанова вергун вередун верещук
веселов веселова виноградов виноградова висулчев висулчева витребенько вишняков вишнякова владимиров владимирова
владимирска владимирски владов владова власов власова влахов влахова влахчев влахчева волков волкова волощук воробьев
воробьева воронов воронова воронцов воронцова вражалска вражалски вітряк гаврилов гаврилова гаврилска гаврилски
гайдук гайова гайовий гайчук галатей галаціон галаєнко галевска галевски галкин галкина гаман гамула ганич гапо гарай
гаревска гаревски гарун гајдов гајдова генов генова георгиев георгиева георгиевска георгиевски герасимов герасимова
герасимовска герасимовски гермов гермова геров герова гечевска гечевски гешоска гешоски гигов гигова гиевска гиевски
главаш гладківська гладківський гладух глигоров глигорова глигоровска глигоровски глинська глинський гнатишин
гнатишина гойко голабовска голабовски головець голубев голубева горбач горбачев горбачева горбунов горбунова гордеев
гордеева гордійчук горова горовий городоцька городоцький горшков горшкова грабул грабулоска грабулоски гречко
григоришин григоришина григорьев григорьева гриневецька гриневецький гриневська гриневський гришин гришина гришко
грозданов грозданова громико громов громова грошев грошева групче грујовска грујовски гугувчевска гугувчевски гуляев
гуляева гурьев гурьева гусев гусева гучев гучева гущин гущина давидовска давидовски давков давкова давчев давчева
давчевска давчевски давыдов давыдова дамеска дамески дамовска дамовски данилишин данилишина данилко данилов данилова
дворчанец дементьев дементьева демків демниев демниева демчишин демчишина денисов денисова деспотовска деспотовски
дејанов дејанова дзюба дзюб’як дилев дилева димитриев димитриева димитров димитрова димковска димковски димов димова
димовска димовски динев динева диневска диневски дирјан дмитриев дмитриева дмитришин дмитришина дмитрук добревска
добревски доброхотов довгалевська довгалевський додевска додевски доневска доневски доронин доронина дорофеев
дорофеева дојчинов дојчинова дракул дренков дренкова дрнков дрнкова дроздов дроздова дуганов дуганова дуковска
дуковски дурдинець дьячков дьячкова дідух евдокимов евдокимова евремов евремова евсеев евсеева егоров егорова
едиповска едиповски ежов ежова елисеев елисеева емельянов емельянова ермаков ермакова ершов ершова ефимов ефимова
ефремов ефремова ефтимов ефтимова жданов жданова жеков жекова железаров железарова жерновска жерновски жуков жукова
журавлев журавлева забазноска забазноски забіла зайцев зайцева зафировска зафировски захаров захарова зварич здравев
здравева здравковска здравковски зимин зимина зиновьев зиновьева зленко зографска зографски зуев зуева зыков зыкова
зінкевич иванов иванова ивановска ивановски иваноска иваноски игнатов игнатова игнатьев игнатьева игновска игновски
игњатовска игњатовски икономов икономова илиев илиева илиевска илиевски ильин ильина исаев исаева исаков исакова
исаковска исаковски ицев ицева иљоска иљоски кабанов кабанова казаков казакова калач калашников калашникова
калајџиска калајџиски калинин калинина калчевска калчевски камберска камберски кандиба кантарџиев кантарџиева
капустин капустина карадак караман каранфиловска каранфиловски караѓозов караѓозова караџа карев карева каров карова
каровска каровски карпов карпова карпух картов картова каськів катарџиев катарџиева кепеска кепески керамитчиев
керамитчиева керамичиев керамичиева кивач кириллов кириллова кирјазовска кирјазовски киселев киселева киселинов
киселинова китаноска китаноски кичевска кичевски князев князева ковалев ковалева коваленко ковальська ковальський
кодра козлов козлова колесников колесникова колишевска колишевски колобов колобова колозов колозова коломієць коман
комаров комарова комиссаров комиссарова компанієць кондов кондова кондовска кондовски кондратьев кондратьева конеска
конески коновалов коновалова кононець кононов кононова константинов константинова константиновска константиновски
копылов копылова кордалов кордалова кордун корецька корецький корнилов корнилова корнїйчук коробар коров’як королев
королева корубин костадинов костадинова костин костина костовска костовски котевска котевски котеска котески котов
котова коцаре коцо коцюбинська коцюбинський кочовска кочовски кошелев кошелева коџоман красильников красильникова
крле крстев крстева крстевска крстевски крстеска крстески крцковска крцковски крылов крылова крюков крюкова кудрявцев
кудрявцева кудряшов кудряшова кузмановска кузмановски кузнецов кузнецова кузьмин кузьмина кулагин кулагина кулаков
кулакова куликов куликова кулинич кулишев кулишева кульчицька кульчицький куновска куновски куноска куноски кутурец
кушевска кушевски кљусев кљусева лаврентьев лаврентьева лагойда ладинска ладински лазарев лазарева лазаревска
лазаревски лазаров лазарова лазеска лазески лазовска лазовски лазірко лакинска лакински лактинска лактински ланова
лановий лапе лапин лапина ларионов ларионова латан латаний латанська латанський лахман лахтов лахтова лебедев
лебедева левадовська левадовський левенска левенски лековска лековски леов леова лечевска лечевски ликович линдик
липов липова лихачев лихачева личеноска личеноски лобанов лобанова лобачевська лобачевський логинов логинова
лозановска лозановски ломова ломовий лугова луговий лукин лукина луловска луловски луцька луцький луцьків лученко
лучко лыткин лыткина люта лютий лящук ліхно магера мазайло мазев мазева мазило мазун майборода майстренко макаров
макарова македонска македонски маковецька маковецький максимов максимова малевска малевски малеска малески малкович
маловска маловски мамонтов мамонтова мамій манаковска манаковски мангов мангова манговска манговски манев манева
маневска маневски манивилов манивилова манчев манчева манчевска манчевски маринич маринов маринова марков маркова
марковска марковски марків мартиновска мартиновски мартиноска мартиноски мартынов мартынова марієвська марієвський
масин маслов маслова матвеев матвеева матевска матевски матковска матковски матовска матовски махно мајсторов
мајсторова маџиров маџирова медведев медведева мельников мельникова меркушев меркушева миклашевська миклашевський
миклухо миладинов миладинова милосавлев милосавлева милославська милославський милошевска милошевски милчин минчев
минчева миовска миовски миронов миронова миронска миронски мисирков мисиркова митевска митевски митревска митревски
митриќеска митриќески михайлов михайлова михайлюк михајлов михајлова михајловска михајловски михеев михеева мицев
мицева мицевска мицевски мицковска мицковски мицов мицова мишин мишина мишковска мишковски миљовска миљовски младенов
младенова младеновска младеновски могилевська могилевський моисеев моисеева мокров мокрова молчанов молчанова
момировска момировски морозов морозова москаль москалюк мотрієнко мошин мојсовска мојсовски мукаетов мукаетова
муравьев муравьева муратовска муратовски мусалевска мусалевски мустачки мухин мухина мясников мясникова міняйло
назаров назарова наков накова наневска наневски настев настева наумов наумова наумовска наумовски наумческа наумчески
начев начева најденов најденова најдовска најдовски најческа најчески негода неделковска неделковски некрасов
некрасова нестеров нестерова несторовска несторовски нетков неткова нешковска нешковски никитин никитина никифоров
никифорова николаев николаева николеска николески николов николова николовска николовски никонов никонова никушев
никушева нинов нинова новиков новикова ногачевська ногачевський носков носкова носов носова овчинников овчинникова
одинцов одинцова опенько орехов орехова орлов орлова оровчанец ортаков ортакова осадко осипов осипова османли
павленко павлишин павлишина павлов павлова павловска павловски павлоска павлоски павлів пагутяк паковска паковски
паламарчук паликрушев паликрушева палій панговска панговски пандеска пандески пандилов пандилова пандовска пандовски
панков панкова панов панова пановска пановски панфилов панфилова панчевска панчевски папрадишки паращук пасічник
пахомов пахомова пајтонџиев пајтонџиева пендик пендовска пендовски пенушлиска пенушлиски пепељуговска пепељуговски
перинска перински перчинковска перчинковски пестов пестова петик петковска петковски петлюра петренко петрин петрина
петришин петришина петров петрова петровска петровски петрушев петрушева петрушевска петрушевски петрів петухов
петухова пејов пејова пиперковска пиперковски плаксій планинска планински погиба подгорец полежиноска полежиноски
поляков полякова поліщук полјанска полјански пономарев пономарева пономарів попов попова поповска поповски попоска
попоски поривай поривайло потапов потапова потебенько потоцька потоцький преспанска преспански пригода приймак
прилепчанска прилепчански притула прличко прохоров прохорова прядун псалтиров псалтирова пуцков пуцкова равановска
равановски радическа радически раковска раковски рацин реџепова ризов ризова ристов ристова ристовска ристовски
ристоска ристоски рогов рогова родионов родионова рожков рожкова розпутня розпутній романишин романишина романов
романова романів ромей роменець ромочко руменов руменова русаков русакова русоманов русоманова русјаков русјакова
рыбаков рыбакова рябов рябова савельев савельева савин савина савицька савицький сазонов сазонова салџиев салџиева
самойлов самойлова самсонов самсонова санев санева сариевска сариевски сафонов сафонова саєнко светиев светиева
свидригайло селезнев селезнева селиверстов селиверстова семенов семенова семеночко семещук серафимов серафимова
серафимовска серафимовски сергеев сергеева сердюк сидовска сидовски сидоров сидорова силецька силецький силин силина
силјановска силјановски симов симова симовска симовски симонов симонова симоновска симоновски ситников ситникова
скаловска скаловски скиба скоропадська скоропадський славенска славенски славеска славески сланев сланева слободян
смаќоска смаќоски смилевска смилевски смирнов смирнова смокварска смокварски соболев соболева соколов соколова солев
солева соловьев соловьева солунска солунски сорокин сорокина сосюра софрониевска софрониевски спасеновска спасеновски
спасов спасова спасовска спасовски спиров спирова спировска спировски сплюх сплюха спотикач ставрев ставрева
ставреска ставрески стаматоска стаматоски станков станкова станковска станковски старделов старделова стахів стеванов
стеванова стевковска стевковски степанець степанов степанова стефанов стефанова стефановска стефановски стецьків
стигайло сторожук сторчак стојанов стојанова стојановска стојановски стојаноска стојаноски стојков стојкова
стојковска стојковски стојменска стојменски стојчев стојчева стрелков стрелкова субботин субботина суворов суворова
суханов суханова сучак сушко сысоев сысоева сідлецька сідлецький сідляк сірко такев такева таковска таковски талевска
талевски талеска талески тарасов тарасова тарасюк темелкоска темелкоски теодосиевска теодосиевски терентьев
терентьева терзиев терзиева тетерин тетерина тимофеев тимофеева тиндарей титов титова тихонов тихонова ткаченко
тодоров тодорова тодоровска тодоровски тозија толевска толевски томовска томовски тофоска тофоски точко тошев тошева
тошевска тошевски трајковска трајковски тренеска тренески тренчевска тренчевски третьяков третьякова третяк
трифуновска трифуновски трофимов трофимова троян тројачанец трпеновска трпеновски трублаєвська трублаєвський трясило
трясун туров турова тушевска тушевски уваров уварова угриновска угриновски узунов узунова узуновска узуновски уманець
унич урдин усич устинов устинова фадеев фадеева федоришин федоришина федоров федорова федосеев федосеева федотов
федотова филатов филатова филиповска филиповски филиппов филиппова фирфов фирфова фокин фокина фомин фомина фомичев
фомичева фотев фотева фролов фролова харитонов харитонова хаџиманов хаџиманова хаџиниколов хаџиниколова хитрово
хохлов хохлова христов христова христовска христовски цанев цанева цветановска цветановски цветков цветкова цеков
цекова цековска цековски ценев ценева цимбалістий црвенковска црвенковски црвенов црвенова цушко чакар чакмаков
чакмакова чаловска чаловски чапаровска чапаровски чаушев чаушева чашуле чевревска чевревски чемерска чемерски чемков
чемкова червоній чернов чернова чејковска чејковски чипан чокревска чокревски чундев чундева чупона чучков чучкова
чушкаров чушкарова шамрило шарапов шарапова шаревска шаревски шаров шарова шашков шашкова шевченко шестак шестаков
шестакова шилов шилова шиндарей ширилов ширилова ширяев ширяева шишков шишкова шиян шијак шијаков шијакова шијаковска
шијаковски шкараба шопов шопова шоптрајанов шоптрајанова штерјоска штерјоски шубин шубина шудрик шулинчевска
шулинчевски шумило шупик шухевич щербак щербаков щербакова щукин щукина юдин юдина юрчишин юрчишина юхно ющик ющук
яворівська яворівський яковлев яковлева якушев якушева ялова яловий ялюк янюк ярмак яцишин яцишина яцьків ящук
ѓаконовска ѓаконовски ѓелев ѓелева ѓорчев ѓорчева ѓорѓевска ѓорѓевски ѓузелев ѓузелева ѓурлуков ѓурлукова ѓурчинов
ѓурчинова євенко євпак ємець єрмак іванишин іванишина іванців іванів јакимовска јакимовски јаконов јаконова јаневска
јаневски јанчевска јанчевски јачев јачева јованов јованова јовановска јовановски јовчевска јовчевски јорданов
јорданова јордановска јордановски јосифовска јосифовски јосифоска јосифоски јуруков јурукова јурукоска јурукоски
љутков љуткова ќамилов ќамилова ќорнаков ќорнакова ќортошев ќортошева ќурчиев ќурчиева џамбаз џамбазов џамбазова
џаџев џаџева џеков џекова џинлеска џинлески џорлев џорлева џувалековска џувалековски џунов џунова /S abeyta abrego
acevedo acosta acuna adorno agosto aguayo aguilar aguilera aguirre alaniz alarcon alcala alcantar alcaraz aleman
alfaro alicea almanza almaraz almonte alonso altamirano alvarado alvarez amador anaya anguiano angulo aparicio
apodaca aponte aragon arana aranda arce archuleta arellano arenas arevalo arguello arias armas armendariz armenta
armijo arredondo arreola arriaga arroyo arteaga atencio avalos avila aviles ayala badillo baez baeza bahena balderas
ballesteros banda banuelos barajas barela barragan barraza barrera barreto barrientos barrios becerra beltran
benavides benavidez benitez bermudez bernal berrios betancourt blanco bonilla borrego botello bravo briones briseno
bueno burgos bustamante bustos caballero caban cabrera cadena caldera calderon calvillo camarillo canales candelaria
cano cantu caraballo carbajal cardenas cardona carmona carranza carrasco carrasquillo carreon carrera carrero
carrillo carrion carvajal casanova casares casarez casas casillas castaneda castellanos castillo cavazos cazares
ceballos cedillo ceja centeno cepeda cerda cervantes cervantez chacon chapa chavarria chavez cintron cisneros collado
collazo colon colunga contreras cordero cordova cornejo coronado corral corrales correa cortes cotto covarrubias
crespo cuellar curiel davila delacruz delafuente delagarza delao delapaz delarosa delatorre deleon delgadillo delgado
delrio delvalle diaz dominguez dominquez duenas duran echevarria elizondo enriquez escalante escamilla escobar
escobedo esparza espinal espino espinosa espinoza esquibel esquivel estevez estrada fajardo farias ferrer figueroa
flores florez frias fuentes gaitan galarza galindo gallardo gallegos galvan galvez gamboa gamez gaona garay garibay
garica garrido garza gastelum gaytan giron godinez godoy gollum gomez gonzales gracia granado granados griego
grijalva guajardo guardado guerrero guevara guillen gurule gutierrez guzman haro henriquez heredia hernadez hernandes
hernandez herrera hidalgo hinojosa holguin huerta huixtlacatl hurtado ibarra iglesias irizarry jaimes jaquez
jaramillo jasso jimenez jiminez juarez jurado kamat kanaria kanea kanimal kano kanzaki karem kindelan korta
kortajarena krasnova kuzmina laboy laureano lebron ledesma leiva lemus lerma leyva limon linares lira llamas loera
lomeli longoria loya lozada lozano lucero luevano lugo macias madera madrid madrigal maestas magana malave maldonado
manzanares marquez marrero marroquin mascarenas mata mayorga medrano mejia melendez melgar mena menchaca mendez
mendoza menendez meraz mercado merino mesa meza miramontes mireles mojica molina mondragon monroy montalvo montanez
montano montemayor montenegro montero montes montez montoya morales moya munguia muniz munoz murillo muro najera
nanez naranjo narvaez navarrete navarro negrete negron nevarez nieto nieves noriega nunez ocampo ocasio ochoa ojeda
olivares olivarez olivas olivo olmos olvera ontiveros oquendo ordonez orellana ornelas orosco orozco orta ortega
osorio otero ozuna pabon padilla padron paez pagan palacios palomino palomo pantoja paredes parra partida patino paz
pedraza pedroza pelayo perales peralta perea peres pichardo pina pineda pizarro polanco ponce porras portillo posada
prado preciado prieto puente puga pulido quesada quevedo quezada quinones quinonez quinta quintairos quintana
quintanilla quintero quiros quiroz rael ramirez rangel rascon raya razo regalado rendon renteria resendez reynoso
rincon riojas rios rivas rivera rivero robledo robles rodarte rodrigez rodriquez rojas rojo roldan rolon romo roque
rosado rosales rosas roybal rubio ruelas ruiz saavedra saenz saiz salas salazar salcedo salcido saldana saldivar
salgado salinas samaniego sanabria sanches sandoval santacruz santana santillan sarabia sauceda saucedo sedillo
segovia segura sepulveda serna serrano serrato sevilla sisneros solano solis soliz solorio solorzano soria sosa
sotelo soto suarez tafoya tamayo tamez tapia tejada tejeda tellez tello teran terrazas tijerina tirado toledo toro
torrez tovar trejo trevino trujillo ulibarri ulloa urbina urena urias uribe urrutia vaca valadez valdes valdez
valdivia valencia valenzuela valladares vallejo valles valverde vanegas varela vargas vasquez vazquez velasco
velasquez velazquez velez veliz venegas verdugo verduzco vergara vigil villagomez villalobos villalpando villareal
villarreal villasenor villegas xacon xairo xana xiana xicoy yami yanes yanez ybarra yebra yunta zabaleta zamarreno
zamarripa zambrana zambrano zamora zamudio zapata zaragoza zarate zavala zayas zepeda zuniga /T abaci abadan
abalioglu abbosov abbosova abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov abdulazizova abdulboriyev
abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova abdulhayov abdulhayova abdulholiqov abdulholiqova
abduljabborov abduljabborova abduljalilov abduljalilova abdulkarimov abdulkarimova abdullatifov abdullatifova
abdullayeva abdulmalikov abdulmalikova abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov
abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova acikalin acikgoz aclan adal adanir adivar aga
agaoglu agirbas ahrorov ahrorova akal akalin akan akar akay akaydin akbaba akbulut akcal akcali akcan akcay akdag
akel akgoz akgul akgun akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akmalov akmalova akman akpinar akramov
akramova aksakal aksit aksoy aktas aktay akyel akyildiz akyurek akyuz alev alici alisherov alisherova aliyev aliyeva
alkaya alniacik alpman alpugan altinay altinbas altinel altinisik altinok altintas altiok altun altuntas alyanak
anasov anasova anvaryev anvaryeva arican arig arikan arslanoglu arslonov arslonova asadov asadova asadullohyev
asadullohyeva asci asik asikoglu asilbekov asilbekova aslan aslanoglu atakol atalik atan atasever atay ates atici
atik avazyev avazyeva avci avcioglu ayaydin aybar aycan aykac aytek ayverdi azamatov azamatova azizov azizova babali
babaoglu bademci bahodirov bahodirova bahriddinov bahriddinova bahromov bahromova bakan bakhtiyorov bakhtiyorova
bakirci bakircioglu balci balli barbarosoglu barzani basaran baser basmaci basoglu baykam bayraktar bayraktutan
baysoy behruzov behruzova bekdik bekmurodyev bekmurodyeva bektasoglu berberoglu berxwedan beserler besikci besok
bicakci bicer bildik bilen bilgen bilolyev bilolyeva birinci birlik boburov boburova boduroglu bolat bolatli bolukbas
boratav botiryev botiryeva boyaci boz bozkir bozoglu bucakli burhonov burhonova buruk cagiran cakir camdali candan
capanoglu catalbas cevik ciwan corekci dagdas daglaroglu dalkiran davronov davronova demir demirbas demirel denkel
dilmurodyev dilmurodyeva diyorov diyorova dizdar dovudov dovudova durak durmaz dusenkalkar duygulu efendiyeva egeli
ehmedov ekici eksioglu elbekov elbekova elciboga eldorov eldorova elekberov elekberova elicin eliyev eliyeva
elmastasoglu elmurodyev elmurodyeva elnurov elnurova elyorov elyorova erbay erbulak ercetin erdogan erez erginsoy
erkekli eronat ertepinar erturk evliyaoglu fahriddinov fahriddinova farruhov farruhova fayzbekov fayzbekova
fazliddinyev fazliddinyeva ferat firdavsyev firdavsyeva fitratov fitratova fotihov fotihova gafforov gafforova
gafurov gafurova giyosov gonultas gulomov gumuspala gunday gurmen habibov habibova hakyemez halilyev halilyeva
hamidov hamidova hamzaoglu hamzayev hamzayeva hikmatov hikmatova hojimurodyev hojimurodyeva hurramov hurramova
ibodullohyev ibodullohyeva ibrohimov ibrohimova ihtiyorov ihtiyorova ikromov ikromova ilicali ilyosov ilyosova
imronov imronova islomov islomova ismoilov ismoilova jalolov jalolova jamolov jamolova jamshidov jamshidova jasuryev
jasuryeva javlonov javlonova javohirov javohirova kahveci kamoliddinyev kamoliddinyeva kamolov kamolova kaplangi
karabocek karabulut karadas karaduman karaer kartal kasapoglu kavaklioglu kececi keseroglu keskin kilic kilicci kirac
koc kocabiyik kocoglu kocyigit komilov komilova komronov komronova korkmaz kormukcu korol kose koybasi koyluoglu
koyuncu kubadov kubadova kucukler kuday kulaksizoglu kumcuoglu kunt kunter kurutluoglu kutlay kuzucu lazizov lazizova
limoncuoglu lutfiyev lutfiyeva lutfullohov lutfullohova mabrukov mabrukova madidov madidova mahanov mahanova mahrusov
mahrusova mansurov mansurova maqsudov maqsudova mardonov mardonova mavdudyev mavdudyeva mavlonov mavlonova mayhos
memmedov menemencioglu mertoglu miranov miranova mirazizov mirazizova mironov mironova mirziyoyev mirziyoyeva mohirov
mohirova mominov mominova mufizov mufizova muhammadov muhammadova muhsinov muhsinova muhtorov muhtorova munifyev
munifyeva murodov murodova mustafoyev mustafoyeva musulmonov musulmonova muzaffarov muzaffarova najmiddinov
najmiddinova nalbantoglu narimonov narimonova nasriddinov nasriddinova nazifov nazifova nazrullohyev nazrullohyeva
nebioglu nematullohyev nematullohyeva nezerov nizomiddinov nizomiddinova nizomov nizomova nosirjonov nosirjonova
nosirov nosirova numanoglu nurbekov nurbekova nuriddinov nuriddinova nurlanov nurlanova nusratov nusratova
nusratullohyev nusratullohyeva obidov obidova ocalan odilyev odilyeva oktamov oktamova okumus okur olimov olimova
omadov omadova oqilyev oqilyeva oraloglu orbay orge orifov orifova otabekov otabekova otkirov otkirova oybekov
oybekova oymen ozansoy ozberk ozbey ozbir ozdemir ozdenak ozdogan ozgorkey ozkara ozkok ozodbekov ozodbekova ozodov
ozodova oztonga oztuna ozturk paksut pekkan pektemek pocan polat poyrazoglu qasimova quliyev rafidyev rafidyeva
rahimov rahimova raifyev raifyeva rajabov rajabova ramziddinov ramziddinova rashidov rashidova raufyev raufyeva
ravshanov ravshanova raxmatullohyev raxmatullohyeva rehimov residova reso rizvonyev rizvonyeva rustamov rustamova
saadiyev saadiyeva sadiklar sadriddinov sadriddinova sadullohyev sadullohyeva safiryev safiryeva safoyev safoyeva
saidov saidova salohov salohova samanci samandarov samandarova samiryev samiryeva sandalci sardorov sardorova
sarioglu sarvarov sarvarova sayginer sen sepetci seyidova sezek shahbozov shahbozova shahobiddinov shahobiddinova
shahriyorov shahriyorova shahzodov shahzodova shamsiddinov shamsiddinova sherzodov sherzodova shodiyorov shodiyorova
shohibov shohibova shukrulloha simsek sinanoglu sirojiddinov sirojiddinova sobitov sobitova sodiqov sodiqova solmaz
soltanov soltanova sozeri suhrobov suhrobova sulaymonov sulaymonova suleymanoglu sultonov sultonova tabrisov
tabrisova tahincioglu tahirova talabani tanrikulu tas tasci tasli tazegul tekand tekelioglu tohirov tohirova
tokatlioglu tokgoz tolqinyev tolqinyeva topaloglu topcuoglu toraman toyipov toyipova tuglu tugluk tunaboylu tunceri
turkdogan turkyilmaz tutuncu tuzun ubaydullohyev ubaydullohyeva uca uchqunov uchqunova ulugbekov ulugbekova uluhan
umarov umarova umidullohyev umidullohyeva umidyev umidyeva ural urfonov urfonova usmonov usmonova uzayrov uzayrova
vafoyev vafoyeva velioglu veliyev vesiyeva vosilyev vosilyeva xelil xelilov yahyoyev yahyoyeva yazici yesilkaya
yetkiner yildizoglu yilmazer yoqubov yoqubova yorbekov yorbekova yorulmaz yoznurov yoznurova yunusov yunusova
yusufyev yusufyeva zabirov zabirova zafarov zafarova zaydov zaydova zayniddinov zayniddinova ziyoyev ziyoyeva zohidov
zohidova zohirov zohirova zubayrov zubayrova /W abodunrin acheampong adadevoh adaobi adebayo adebisi adegbite
adegboye adelakun adelusi ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola aderogba aderonke
adesina adesiyan adewale adewunmi adewura adeyemo adisa adomah adomako adongo adu adusei adutwum afirifa afoakwa
afolabi afolayan afonja afunku agboola agyapong agyare agyei agyemang ahortor aidara aigbiniode ajakaiye ajao ajayi
ajewole ajoseadeogun akeemomosanya akerele akinrinola akintade akoto akowua akyeamfuo akyeampong akyena akyereko
alabi aligbe aloba amaechi amo amoa amoako amoasi ampadu ampofo amponsah andorful ankra anokye ansa antwi appiah
aremu asamoa asamoah asante asare asenso asiama asiedu atanda aw awodiran awolowo awuah ayandokun ayisat ayobami
ayoola ba baa baafi baah baawia babalola babatunde babou babtunde badiane badji badu bakare bakhoum balde balogun
bamidele bamiloye bamisebi bello beye biteye boadi boadu boahen boakye boaten boateng bodian bona bonsra bonsu boye
busari chibike chibuike chidinma chidozie ciss cisse cissokho coly coulibaly daako dabo danso darteh dartey dembele
deme dia diaby diack diagne diakhate diallo diamanka diao diatta diattara diaw diawara diedhiou dieme diene dieng
dieye diome diongue diop diouf dioum djitte djokoto donkor drame duah dwamena dzokoto ebubechukwu edun egbochukwu
ehigiator ekwueme elebiyo fadipe fagunwa fajimi falabi faleti fall faloye fasasi faty fofana fofie fosu gadiaga
gassama gbadamosi gbogboade gning gningue gomis goudiaby gueye guisse gyamfi gyasi habeeb hanifat ibikunle ilori
ilupeju isokun iyalla iyanda jaiyeola jamiu jimoh ka kamara kande kandji kante karikari kasse kebe keita khouma
kolade konate konte koomson kosoko koya kumi kusi kwaakye kwarteng kyei ladega lam latifat lawal leye lo loum ly
makinde makuachukwu mane manga mangane mar mayowa mbacke mballo mbengue mbodj mboup mbow mendy mensa mogbadunade
morawo motalo muinat mukaram mutiat ndao ndaw ndiaye ndione ndir ndong ndour ndoye ndukwu ngom ngozi nguer niane
niang niass niasse ninalowo nkansa nkansah nkrumah nojeem nsia nti ntiamoa ntim nwogu nwuzor nyaako nyame nyantakyi
obeng obiageli obianuju odetola odunsi ofori ofosu ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo
ogunde ogunwande ogunwobi ogunyeye ojo ojua okonkwo okpattah okunola okyere olabode oladeji oladipupo olaiya
olasunkanmi olasunkanmifasayo olasupo olawale olowokeere oloyede olubode olubukola olubunmi olufeyikemi olugbayila
olujimi olukotun olukunga olusanya olutola oluwagbemi oluwanisola oluwashina omani omidina omobolaji omojola omotoso
omowale onohinosen onose onyinyechukwu oparinde opoku opuku oshin osuagwu osuntokun oti otiwa otuo owokoniran owolabi
owoyemi owusu oyadiran oyaifo oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola paimo pouye prempeh
quartey sabaly sabdat sagna saheed sakho salako salami sall samb sambe sambou sane sanusi sarpong sarr seck segnane
segunmaru sene senghor seydi sidibe sobowale sonko souare soumare sow soyinka sulaimon sy sylla takyi tall tamunoemi
tawia tella thiam thiao thiaw thiongane thioub thioune top toure traore tutu tweneboa twumasi uchechi wane wasiu
wiafe wilcox willane yaamoa yade yaqub yawson yeboa yeboah yirenkyi yussuf /Wd tamba /Z ackerman adcock albertyn amla
aucamp bacher badenhorst baloyi barnard basson bayeni bekker bester bezuidenhout bhana bhembe bhengani bhengu bhuyeni
bisset biyela blanckenberg boje bongo boshoff botha boucher boyes bredenkamp brink brits bromfield buthelezi carstens
cassim castelyn castens cebekhulu cele chetty chiliza cilliers claasen cloete cook cronnje cullinan daniels deane
delazy dhlamini dhlomo dingiswayo dippenaar dixon dlamini dower dube duminy dyer eksteen els elworthy erasmus
etzebeth fichardt fish fourie fuller fuze gabhezi gama gibbs gigaba goonam goosen gordhan govender grobelaar guliwe
gumede gwacela gwala hanekom hathorn hattingh hayworth hearne hertzog heunis hitchinson hlatshwayo hlongwa hlongwane
horne hougaard human immelman jantjies jordaan joubert kallis kalyan kathrada kemp kempis khawula khoza khumalo
khumalu khuzwayo klusener knoetze kriel krige kubheka kunene lamula langeveldt laubscher lembede letsoalo linsey
lochner lombard lotter loubser louw luthuli luyt mabaso mabhida mabizela mabunda maduma magoza mahabeer mahlangu
makhanya malan malinga maluleke mansell maphisa marais markham maseko mashinini mathebula mavundla mazibuko mbatha
mbende mbuso mchunu mclaren mclean mcmillan mehloluhlaza meintjies melker mellett mfeka mfumu mgenge mhlanga mhlongo
mkhatshwa mkhize mngomezulu mnisi modise mofokeng mokwena molefe moloi moonsamy moosa morkel moseley mostert motaung
motloung mphahlele mqwebu msibi mthembu mthethwa mtolo mtshali mudau munsamy musi myburg myburgh naude ncusi ndaba
ndandali ndebele ndlovu nel ngcobo ngcolosi ngema ngubane ngwazi ngwenya nhlapo nhleko nkomo nkosi nomvethe nondlela
nonyana nozulu nsele ntanzi ntombela ntuli nxumalo nyanda nzimande ochse olinn oliphant oosthuizen oppenheimer parkin
parnell paulse peterson philander pienaar pieterse pillay pithey pollock poore potgieter powell pretorius pringle
prinsloo procter radebe richardson rossouw schoeman scholtz seme senzangakhona serfontein shezi shongwe sibiya
sinclair sithole sithuli siwele siyaya smit snedden snell snooke snyman sokhela sondisa sothole spies steenkamp
stegmann steyn strauss strydon styger swart symcox theunissen thoyana thumbeza thusi truter tsabalala tshabalala
tsotetsi tuckett uys veldsman venter versfeld vezi vilakazi viljoen visagie viviers vosloo wentzel wessels willoughby
wolmerans wosiyane xaba yengwa zimmerman zondi zondo zubane zulu zuma zungu zwane /Zi gandhi gupta nair singh /a
آفریدی احمد اعوان الحق اللَہ باجوڑی جان جبران راجپوت شریف شنواری عاشوری عالی عبادی عبدالملکی عبدالکریمی عبدالی عراقی
عزیزی عصار عقیلی علم علم‌الهدی علیا علی‌آبادی علی‌زمانی علی‌پور عنایت غضنفری غنی فارسی فاطمی فانی فتاحی فرامرزی
فرشیدورد فرمانفرمائیان فنایی فنی‌زاده فهمیده فولادوند قاضی قانعی قانونی قمیشی قنبری قهرمان قهرمانی قهرمانیان قهستانی
لاجوردی لاهوتی لاچینی لنکرانی لوکس مجتبایی مجتبوی مجتهدی مجرد محجوبی محدثی محمدرضایی محمدی مددی مرادخانی مرتضوی
مستوفی مشا مصاحب مصباح مصباح‌زاده مطهری مظفر معارف معروف معین مفتح مقدم ملایری ملوک ملک ملکیان منوچهری مهاجرانی
مهدی‌پور موحد موسوی موسویان میرباقری میردامادی میرزاده میرسپاسی میزبانی میمن ناظری نجفی ندوشن نراقی نعمت‌زاده نقدی
نقیب‌زاده نهاوندی نواب نوبخت نوبختی نیازی نیشابوری نیلوفری هاشمی هاشمیان هامون هدایت هراتی هروی همت همدانی واثقی واعظ
واعظی واعظ‌زاده وکیلی چوہدری کاشی کاملی کامکار کاویانی کاکاوند کدیور کردبچه کرمانی کریمی کلباسی کمالی کهنمویی کوشکی
کیانی کیمیایی گلپایگانی گنجی یاحقی یثربی یلدا /c աբրահամյան ալեքսանյան այվազյան առաքելյան ասատրյան ավագյան ավետիսյան
բաբայան բաղդասարյան բարսեղյան գաբրիելյան գալստյան գասպարյան գրիգորյան գևորգյան դավթյան եղիազարյան զաքարյան թադևոսյան
խաչատրյան կարապետյան կիրակոսյան հակոբյան համբարձումյան հայրապետյան հարությունյան հովհաննիսյան հովսեփյան ղազարյան
մանուկյան մարգարյան մարտիրոսյան մելքոնյան մինասյան մխիթարյան մկրտչյան մնացականյան մովսիսյան մուրադյան ներսիսյան
պետրոսյան պողոսյան սահակյան սարգսյան սիմոնյան ստեփանյան վարդանյան აბაზაძე აბაშიძე აბრამაშვილი აბუსერიძე აბშილავა
ავაზნელი ავალიშვილი ამილახვარი ანთაძე ასლამაზიშვილი ასპანიძე აშკარელი ახალბედაშვილი ახალკაცი ახვლედიანი ბარათაშვილი
ბარდაველიძე ბახტაძე ბედიანიძე ბეჟანიშვილი ბერიძე ბერუაშვილი ბოგველიშვილი ბოტკოველი გაბრიჩიძე გაგნიძე გამრეკელი
გელაშვილი გზირიშვილი გიგაური გურამიშვილი გურგენიძე დადიანი დავითიშვილი დათუაშვილი დარბაისელი დეკანოიძე დვალი
დოლაბერიძე ედიშერაშვილი ელიზბარაშვილი ელიოზაშვილი ერისთავი ვარამაშვილი ვარდანიძე ვარდიაშვილი ვაჩნაძე ველიაშვილი
ველიჯანაშვილი ზარანდია ზარიძე ზედგინიძე ზუბიაშვილი თაბაგარი თავდგირიძე თათარაშვილი თამაზაშვილი თამარაშვილი
თაქთაქიშვილი თაყაიშვილი თბილელი თუხარელი იაშვილი იგითხანიშვილი ინასარიძე იშხნელი კანდელაკი კაცია კერესელიძე
კვირიკაშვილი კიკნაძე კლდიაშვილი კოვზაძე კოპაძე კოპტონაშვილი კოშკელაშვილი ლაბაძე ლეკიშვილი ლიქოკელი ლოლაძე
ლურსმანაშვილი მაისურაძე მარტოლეკი მაღალაძე მახარაშვილი მგალობლიშვილი მეგრელიშვილი მელაშვილი მელიქიძე მერაბიშვილი
მეფარიშვილი მუჯირი მჭედლიძე მხეიძე ნათაძე ნაჭყებია ნოზაძე ოდიშვილი ონოფრიშვილი პარეხელაშვილი პეტრიაშვილი სააკაშვილი
სააკაძე საგინაშვილი სადუნიშვილი საძაგლიშვილი სებისკვერიძე სეთური სუთიაშვილი სულაშვილი ტაბაღუა ტყეშელაშვილი
ულუმბელაშვილი უნდილაძე ქავთარაძე ქართველიშვილი ყაზბეგი ყაუხჩიშვილი შავლაშვილი შალიკაშვილი შონია ჩიბუხაშვილი ჩიქოვანი
ჩიხრაძე ჩოლოყაშვილი ჩოხელი ჩუბინიძე ჩხვიმიანი ცალუღელაშვილი ცაძიკიძე ციციშვილი ციხელაშვილი ციხისთავი ცხოვრებაძე
ცხომარია წამალაიძე წერეთელი წიკლაური წიფურია ჭაბუკაშვილი ჭავჭავაძე ჭანტურია ჭარელიძე ჭიორელი ჭუმბურიძე ხაბაზი
ხარატასშვილი ხარატიშვილი ხარაძე ხარისჭირაშვილი ხარხელაური ხაშმელაშვილი ხეთაგური ხიზამბარელი ხიზანიშვილი ხიმშიაშვილი
ხოსრუაშვილი ხოჯივანიშვილი ხუციშვილი ჯაბადარი ჯავახიშვილი ჯანელიძე ჯაფარიძე ჯაყელი ჯაჯანიძე ჯვარელია ჯინიუზაშვილი
ჯუღაშვილი /d abimanyu abiputra adhitama adriansyah afifah agustian airlangga alamsyah amanta anandya andini andriani
anggraini anggriawan anjani aqila ardana ardianto ardiyanti arifin aryani aryanti astuti aswandi azizah azzahra
bagaskara budiman budiyanto damanik darmawan darojat dirgantara faresta fathina febian febrianti firgantoro
firmansyah fujiati gunarto gunawan habibi haikal halimah handayani handoko hardiansyah harini hariyah hartati
haryanti haryanto hasanah hassanah hastuti herlambang hermawan hidayanto hidayat hutagalung hutapea hutasoit irawan
irfandi iswahyudi jailani januar juwita kahyang kurniawan kusmawati kusumo kuswandari kuswoyo lailasari laksmiwati
latupono lazuardi lesmana maharani mahardika mahestri maheswara maheswari mandala mandasari mangunsong manullang
marbun mardhiyah marpaung maryati maulana mayasari megantara mulyani nababan nainggolan najmudin namaga napitupulu
narpati nashiruddin nasyiah nasyidah nathania natsir ningrum novitasari nugroho nuraini nurdiyanti nurlaela oktaviani
oktovian padmasari palastri perdana permadi permata pertiwi pradana pradipta prakasa pranowo prasasta prastuti
pratama pudjiastuti purnama purnawarman purnawati purwanti puspasari putra rachmawati rahardian rahimah rajasa rajata
ramadan ramadhani rayhan rendra riyanti sabian saefullah safitri salahudin salsabilla samosir santoso saptono saputra
saputri saragih satria setiawan sihombing sihotang simanjuntak simbolon sinaga sirait siregar sitompul sitorus
situmorang suartini sudiati sudrajat supriyanto suryatmi suryono susanti suwarno syahreza tampubolon tarihoran
thamrin usada usamah utami uwais uyainah wacana wahyudin wahyuni wardana wasita waskita wastuti wibisono wibowo
wicaksono widiastuti widodo wijaya wijayanti winarno winarsih yanuar yudhistira yulianti yulianto yuliarti yuniar
zahrah zulaika zulkarnain /e αβραμίδης αγγελίδης αγγελίδου αγγελοπούλου αγγελόπουλος αθανασίου αθανασιάδης ακρίδας
αλαβάνος αλαφούζος αλεβίζος αλεβιζόπουλος αλεξάκης αλεξάνδρου αλεξίου αλεξανδρίδης αλεξιάδης αλεξόπουλος αλιβιζάτος
αναγνωστάκης αναγνώστου αναστασιάδης ανδρέου ανδρεάδης αντωνιάδης αντωνοπούλου αντωνόπουλος αξιώτης αποστολίδης
αποστόλου αρβανίτης αργυριάδης ασπάσιος αυγερινός βάμβας βέργας βαμβακάς βαρνακιώτης βαρουξής βασιλείου βασιλειάδης
βασιλικός βασιλόπουλος βενιζέλος βικελίδης βιλαέτης βιτάλη βιτάλης βλαβιανός βλαστός βλαχόπουλος βονόρτας
βουγιουκλάκης βουρδουμπάς βούλγαρης βυζάντιος γαλάνη γαλάνης γεννάδιος γερμανού γερμανός γεωργίου γεωργιάδης γιάγκος
γιάνναρης γιαννακόπουλος γιαννόπουλος γκόφας γλυκύς γούναρης γούσιος δάβης δαγκλής δαμασκηνός δασκαλοπούλου
δασκαλόπουλος δελή δεσποτόπουλος δημαράς δημητρίου δημητρακόπουλος διαμαντόπουλος διδασκάλου δοξαράς δουμπιώτης
δουρέντης δράκος δραγούμης δυοβουνιώτης ελευθερίου ελευθεριάδης ελευθερόπουλος ευταξίας ζάνος ζάππας ζάρκος ζάχος
ζέρβας ζαΐμης ζαφειρόπουλος ζαχαρίου ζερβός ζυγομαλάς ζωγράφος ζωγράφου ηλιόπουλος θεοδοσίου θεοδωρίδης θεοτόκης
ιωάννου ιωαννίδης καζαντζής κακριδής καλάρης καλαμογδάρτης καλλιγάς καλογιάννης καλύβας κανακάρης-ρούφος καραβίας
καραμήτσος καραμανλής καρράς κασιδιάρης καψής κεδίκογλου κολιάτσος κομνηνός κοντολέων κοντόσταυλος κορνάρος κορομηλάς
κορωναίος κοσμόπουλος κοτζιάς κουβέλης κουντουριώτης κουρμούλης κουταλιανός κούνδουρος κρεστενίτης κυπραίος
κωνσταντίνου κωνσταντόπουλος κόρακας λαγός λαιμός λαμέρας λαμπρόπουλος λειβαδάς λιάπης λιακόπουλος λούλης λούπης
λόντος λύκος λύτρας μάγκας μέλιοι μήτζου μαγγίνας μακρή μακρής μαλαξός μανιάκης μανωλάς μαρής μαρκόπουλος μαυρίδης
μαυρογένης μελετόπουλος μεσσηνέζης μεταξάς μητσοτάκης μιαούλης μιχαηλίδης μιχαλολιάκος μοσχοβάκης μπλέτσας
μπουκουβαλαίοι μπότσαρης νικολάκος νικολαΐδης οικονόμου ουζουνίδης πανταζής παπάγος παπάζογλου παπαγεωργίου παπαδάκης
παπαδόπουλος παπακωνσταντίνου παπακώστας παπανδρέου παπανικολάου παπαντωνίου παπαστεφάνου παπαφιλίππου παπαϊωάννου
παππάς /f aaltonen ahonen anttila hakala hamalainen heikkila heikkinen heinonen hiltunen hirvonen jarvinen jokinen
kallio karjalainen kinnunen koivisto korhonen koskinen laakso laaksonen lahtinen laitinen lehtinen lehto lehtonen
leinonen leppanen makela makinen manninen mattila miettinen mustonen niemi nieminen ojala pitkanen rantanen rasanen
saarinen salminen salo salonen savolainen toivonen tuominen turunen vaisanen virtanen /h אביבי אביגור אבידור אבידן
אבינר אבינרי אביעזר אבישר אבן אבנון אבני אבניאל אבנר אבנרי אברהמי אברון אבריאל אגוז אגוזי אגמון אגרון אדוני אדיב
אדירי אדמון אדמוני אהרוני אהרן און אורון אוריון אוריין אזרחי אחז אחיטוב אחרון איילון אילני אילת אלדן אלול אלוני אלוף
אלחנני אליעז אליעזר אליצור אליקים אלמגור אלעזר אלרום אלרון אמית אנקורי אסא אסיא אפעל אפק ארגוב ארגמן ארד ארדון ארוך
ארזי אריאב אריאלי ארידור אריכא ארם ארמוני ארצי אשבל אשור אשכול אשכנזי אשרי אשרת אתגר אתר אתרוג באב׳׳ד באר בבלי בהט
בוצר בורר בחור ביצור בכור בן בןתור בנאי בנטוב בנימיני בראון בראילן ברהלל ברוש ברושי ברזילי ברזל ברטוב ברטל בריוסף
ברלב ברנע ברעוז ברעם ברקאי ברקין ברקן בשן ב׳׳ק גאון גבאי גביש גבע גבעול גבעון גבעתי גבתון גדות גדיש גדליה גדרון גודר
גונן גופר גוריון גורלי גושן גזית גידור גילון גינוסר גינת גינתון גליל גלילי גלעדי גלרון גמזו גמליאל גנור גפני גרא
גרינבלט גרנות גרשון גת דברת דגני דוידי דורי דותן דניאלי דר דרומי דרורי דשא הלוי הללי המאירי הנגבי העצני הראבן הראובני
הרטוב הרפז הררי וילנאי ורדי ורדימון זאבי זהבי זורע זזאב זיואב זכאי זכות זכריה זמורה זמיר זמר זמרי זעירא זק זק׳׳ש זר
זרובבל זרטל חדש חובה חורש חזן חזני חזקיה חייט חכם חלד חלמיש חנוכה חנני חסון חסיד חפץ חפר חץ חצור חצרוני חרובי חרותי
חריף חרל׳׳פ חרמון חרמוני חת טבת טוביה טלמור טלשיר יבין יגור ידין ידעיה יהודאי יוטבת יונה יושע יחיאל יכין ימיני יעקבי
יער יערי יפרח יפת יצחקי ירדני ירוחם ירום ירושלמי ירקוני ישורון ישר ישראלי כהן כוכבי כנען כנעני כנר כספי כפרי כרמון
כרמלי לאור לבבי לבנון לבני לבנת להב להבי לויתן לחמן ליטאי ליש מאירי מגד מואב מוקד מוקדי מורג מורשת מזא׳׳ה מזור מזל
מזר מיכה מילוא מישורי מלכי מלמד מנור מעוז מעייני מערבי מרגליות מרגלית מרגנית מרום מרון מרידור משולח משיח משעול משעל
משען משעני מתניה מתתיהו נאור נאמן נבון נגבי נווה נוימרק נוריאל נחום נחושתן ניסני נמרי נסים נץ נשר נשרי נתניהו סבוראי
סביר סגל סדן סופר סכנין סלע סנונית סעד סתוי עברון עדיני עדר עובד עובדיה עובדיהו עוגן עוזר עופרים עזוז עזריאל עזריה
עזרתי עילם עמיאל עמיקם עמיר עמירן עמרמי עסיס עפרת עצמון ערד ערמון עשת פאר פדהצור פולני פורת פז פלאי פלד פלס פניני פסח
פרג פרוש פרח פרי פריגת פרימור פרץ פת צבר צדוק צדקה צדקיהו צורי צוריאל צורף צידון צמח צפיר צפריר קדמון קדמי קדר קדרון
קהת קורח קורן קטן קידר קינן קיסרי קישון קם קמחי קנר קנת קצב קצין קציר קשתי ראובני רבי רהב רוגל רווה רווח רוח רום רועה
רזיאל רחמים רכס רמון רמז רמתי רענן רשף שאולי שאלתיאל שבח שביב שבת שבתאי שבתי שדה שדר שוב שוחט שומרון שוער שופט שור
שורק שושן שושני שחור שחורי שחל שחם שילוח שילון שילוני שיש שלג שלו שלח שלם שלמון שםטוב שמואלי שמחון שמחוני שמחי שמרון
שמש שמשון שמשוני שמשי שנהר שנער שער שפיר שפע שץ שקדי שקלים שרביט שרוני שריג שריד שריף שריר ששון תאומים תאני תבורי תגר
תדמור תורן תירוש תלם תמוז תמרי תקוע תרשיש תשבי /i achari acharya adhikari adiga agarwal ahluwalia ahuja arora aryal
bandopadhyay banerjee baral basnet bastola basynat bhadresha bhandari bhat bhattacharya bhattarai bhattathiri butt
chattopadhyay chaturvedi chettri chopra desai deshpande devar devkota dhakal dhawan dongol dubashi dutta dwivedi
embranthiri ghale gill gowda guha guneta gurung gyawali hamal iyengar iyer jain jangid jha johar joshi kafle kakkar
kaniyar kapoor karki kaur kc khadka khanna khatri kocchar koirala lama limbu magar mahajan maharjan marar mehra
mehrotra menon mishra mukhopadhyay naik nambeesan namboothiri nayar nehru niroula pandey panicker patil pilla pillai
pothuvaal pradhan prajapat raut reddy sai saini sethi shah shakya sharma sherpa shrestha shukla sinha somayaji subedi
suthar tagore talwar tamang tandon thapa trivedi varma varman varrier verma अधिकारी अर्याल काफ्ले कार्की केसी कोइराला
क्षेत्री खड्का गुरुङ घले जङ ज्ञवाली ढकाल तामाङ थापा देवकोटा दोङ निरौला पाण्डे प्रधान बराल बस्नेत बस्यान बास्तोला
भट्टराई भण्डारी मगर महर्जन राउत राणा लामा लिम्बु शाई शाक्य शेर्पा श्रेष्ठ साई सुवेदी हमाल /p adamczak adamczyk
adamiak adamiec adamowicz adamski adamus aleksandrowicz andrzejczak andrzejewski antczak augustyniak baginski
bakowski balcerzak banach banas banasiak banasik baranowski baranski bartczak bartkowiak bartnik bartosik bednarczyk
bednarek bednarski bednarz bialas bialek bialkowski biedrzynski bielak bielawski bielecki bielski bieniek bienkowski
biernacki biernat bilski blaszczak blaszczyk bober bochenek bogucki bogusz borkowski borowiec borowski bozek broda
brzezinski brzozowski buczek buczkowski buczynski budzinski budzynski bukowski burzynski cebula chmiel chmielewski
chmura chojnacki chojnowski cholewa chrzanowski chudzik cichocki cichon cichy ciesielski ciesla cieslak cieslik
ciszewski cybulski cygan czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czerwinski czyz
czyzewski dabek dabkowski dabrowski debowski debski dec dlugosz dobosz dobrowolski dobrzynski domagala domanski
dominiak drabik drozdowski drozdz drzewiecki dubiel dudziak dudzik dudzinski duszynski dziedzic dziuba falkowski
fijalkowski filipek filipiak filipowicz flak flis florek frackowiak fraczek frankowski fratczak gadomski gajda
gajewski galazka galka gasior gasiorowski gawel gawlik gawron gawronski glab glogowski glowacki godlewski golab
golebiewski golebiowski golec gora goral gorecki gorka gorniak gorny gorski graczyk grochowski grudzien gruszczynski
gruszka grzegorczyk grzelak grzesiak grzesik grzeskowiak grzyb grzybowski grzywacz gutowski guzik gwozdz gwozdzik
hajduk iwanowski iwanski izdebski jablonski jackowski jagiello jagielski jagodzinski jakubiak janas janiak janicki
janiszewski jankowiak jankowski janowski janus januszewski jarosz jarzabek jaskiewicz jastrzebski jaworski
jedrzejczak jedrzejczyk jedrzejewski jezierski jozwiak jozwik jurek jurkiewicz jurkowski juszczak kacprzak
kaczmarczyk kaczmarski kaczor kaczorowski kaczynski kaleta kalisz kaluza kaniewski karczewski karpinski karwowski
kasperek kasprzak kasprzyk kaszuba kawecki kazmierczak kedziora kepa kielbasa kisiel kita klimek klos klosowski kmiec
kmiecik knapik kobus kogut kolakowski kolasa kolodziej kolodziejczyk kolodziejski komorowski konieczna konopka
kopczynski kopec koper korzeniowski kosinski kosowski kostecki kostrzewa kot kotowski kowal kowalczuk kowalczyk
kowalewski kowalik kowalski koziel koziol kozlowski krajewski krakowiak krawczyk krawiec krolikowski kruk krukowski
krupinski kruszewski krysiak krzeminski krzyzanowski ksiazek kubacki kubiak kubicki kuc kucharczyk kucharski kucinski
kuczynski kujawa kujawski kulesza kulig kulik kulinski kurek kurowski kus kwasniewski kwiatkowski kwiecien kwiecinski
lach lapinski laskowski lasota lech lenart lesiak lesniak lesniewski leszczynski lewandowski lewicki lipinski lipski
lisiecki lisowski luczak lukasiewicz lukasik lukaszewski maciag maciejewski mackiewicz mackowiak maj majcher
majchrzak majewski majka makowski malec malecki malicki malinowski maliszewski marchewka marciniak marcinkowski
marczak markiewicz marszalek marzec maslanka maslowski matusiak matuszak matuszewski matysiak mazurek mazurkiewicz
michalak michalczyk michalowski michalski mielczarek mierzejewski miklas mikolajczak mikolajczyk mikulski milczarek
milewski misiak miskiewicz misztal mlynarczyk modzelewski molenda morawski motyka mroczek mroczkowski mroz mrozek
murawski musial muszynski napierala nawrocki nawrot niedziela niedzielski niedzwiecki niemczyk niemiec niewiadomski
noga nowacki nowaczyk nowakowski nowicki nowinski olczak olejniczak olejnik olszewski orlowski orzechowski ossowski
ostrowski owczarek paczkowski pajak pakula palacz palka paluch partyka pasternak paszkowski pawelec pawlak pawlicki
pawlik pawlikowski pawlowski piasecki piatek piatkowski piechota pieczek piekarski pietras pietruszka pietrzak
pietrzyk pilarski pilch piorkowski piotrowicz piotrowski piwowarczyk plonka pluta podgorski poplawski porebski prus
przybyl przybyla przybylski przybysz ptak puchalski pytel raczynski radecki radomski rakowski ratajczak robak rogala
rogalski rogowski rojek romanowski rosiak rosinski rozanski rozycki rucinski rudnicki rudzinski rudzki rusin
rutkowski rybak rybarczyk rybicki rzepka sadowski sawicki siedlecki sienkiewicz sieradzki sikorski sitek siwek
skalski skiba skibinski skoczylas skora skowron skowronek skowronski skrzypczak skrzypek slawinski sliwa sliwinski
slowik slowinski slusarczyk smolinski sobczak sobczyk sobieraj sobolewski socha sochacki soltysiak sosnowski sowa
sowinski sroka stachowiak stachowicz stachura stachurski stanislawski staniszewski stankiewicz stasiak staszewski
stawicki stec stefaniak stefanski stelmach stepien stepniak stolarczyk stolarski strzelczyk strzelecki surma suski
swiatek swiderski swierczynski szafranski szatkowski szczepaniak szczepanik szczepanski szczerba szczesna szczesniak
szczesny szczygiel szelag szewczyk szostak szulc szwarc szwed szydlowski szymanski szymczak szymczyk szymkowiak
szyszka tarnowski tkaczyk tokarski tomala tomaszewski tomczak tomczyk tomys tracz trojanowski trzcinski trzeciak
twardowski urbanczyk urbanowicz urbanski walczak walkowiak warchol wasiak wasik wasilewski wasowski wawrzyniak
wegrzyn wesolowski wiacek wiecek wieckowski wieczorek wierzbicki wilczek wilczynski wilk winiarski wisniewski witczak
witek witkowski wlodarczyk wlodarski wnuk wojcicki wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz
wolak wolinski wolny wolski wos wozniak wrobel wroblewski wrona wronski wypych wysocki wyszynski zablocki zaborowski
zagorski zajaczkowski zakrzewski zalewski zareba zaremba zarzycki zawada zawadzki zdunek zebrowski zieba zielinski
zielonka zietek ziolkowski zmuda zuk zukowski zurawski zwolinski zych zyla /pr mazur /r ababii abu albu aldea
alexandrescu andries andronic antoci apostol ardelean ardeleanu arnaut baciu badea balan baltag banica barbulescu
bejan bejenari bejenaru birca bitca bivol blaga boboc bodea bodrug boico bondarenco bordian bors borta bostan bota
botezatu botnari botnaru bratu brinza buda buga bujor bunea bunescu burduja burlacu buruiana busuioc butnaru capatina
caraman caraus carp catana cazac cazacu ceban cebanu cebotari cecan cernei chicu chihai chiriac chirila chirilov
chirita chis chivu cibotari cioban ciobanu ciocan ciorba ciornii ciubotaru ciumac codreanu cojocari cojocaru cojuhari
colesnic coman condrea constantinescu constantinov cornea costea cotorobai cotruta covaci covalciuc covalenco covali
cozma craciun creciun cretu crisan cristescu croitor croitoru crudu cucos cucu cujba cusnir dabija danciu darii
dascalu diaconescu diaconu dima dobre dobrescu dodon dogaru donica draghici dragoi dumitrache dumitrascu dumitrescu
dumitriu duta enache enachi ene eni esanu farcas filimon florescu focsa fratila frunza frunze furtuna gaina ganea
gangan gavrila gavrilita gavriliuc georgescu gheorghiu gilca girbu gisca giurgiu golban goncear gonta gorea graur
grecu grigoras grigorescu grosu groza gusan gutu guzun hincu iatco ichim iliescu ionescu ionita iordache iorga iovu
irimia ispas istrate istrati ivanov ivascu jardan josan lazari leahu lisnic luchian lupasco lupascu lupu macari
macovei madan maftei malai mamaliga man manea manolache mardari marginean marinescu mateescu mazilu mereuta micu
mihaila mihailescu mihailov mihalache mihalachi mihalcea milea militaru mindru mirea mitu miu mocan mocanu moga
moisei moldovan moldovanu moldoveanu morari moraru moroz muntean munteanu muresan musat musteata nastas nastase
neacsu neagoe neagu neamtu nechita necula nedelcu negara negoita negrea negru negruta nica nicolaev nicolescu niculae
niculescu nistor nita nitu novac oancea olari olariu olaru oleinic oltean olteanu oprea opris paduraru paladi palii
pana paraschiv parvu pasat pasca pascari pascaru pascu patrascu paun petcu petrea petrescu petrov pintea pintilie
pinzari pinzaru pirvu placinta plamadeala plesca pop popa popescu popov popova popovici popusoi postica postolachi
preda prepelita prisacari prisacaru prodan pruteanu puiu puscas racu radoi radulescu railean raileanu rata revenco
robu romanciuc rosca rosu rotari rusnac russu rusu sabau sarbu savciuc savu schiopu scripnic scurtu scutaru secrieru
seremet sevcenco simionescu sirbu sirghi soare sochirca socolov soltan spataru spinu staicu stanciu stanescu stavila
stefanescu stirbu stoian stoica stratan stratulat stroe suciu svet szasz talpa tanase taran tataru tcacenco tcaci
teodorescu toader tofan tomescu topal trandafir triboi trif trifan tudorache tudose turcan turcanu turcu ungureanu
untila ursachi ursu uzun vacarciuc vaduva vartic vasilescu vasiliu verdes vicol vieru vintila virlan visan vizitiu
vlas voinea vrabie zaporojan /t กีรติวัฒนานุศาสน์ งามกระโทก งามค้างพลู งามจันทึก งามนอก งามพิมาย งามสีสุก จันทรโชติ
จันทโชติ จินดาพล ชาญโลหะ ชุมพล ดำใส ธรรมเสน นรินทรกุล นรินทรางกูร นาคสวัสดิ์ บางกระโทก บางค้างพลู บางจันทึก บางนอก
บางพิมาย บางสีสุก บุนนาค บุรณศิริ ปราบพล พลจรัส มณีกระโทก มณีค้างพลู มณีจันทึก มณีนอก มณีพิมาย มณีสีสุก มธุรส
มนตรีกุล รอดแก้ว วงศา วงศ์กระโทก วงศ์ค้างพลู วงศ์จันทึก วงศ์นอก วงศ์พิมาย วงศ์สีสุก วัชโรทัย วารีศรี ศิริกุล สมตระกูล
สมศักดิ์ สมุทบาล สืบกระพันธ์ สุจริตกุล หนอกกระโทก หนอกค้างพลู หนอกจันทึก หนอกนอก หนอกพิมาย หนอกสีสุก หยูด้วง หิรัญ
อมาตยกุล อริยวงสกุล อินทโชติ อิศรางกูร ฮะมงคล เกตุกระโทก เกตุค้างพลู เกตุจันทึก เกตุนอก เกตุพิมาย เกตุสีสุก
เกิดกระโทก เกิดค้างพลู เกิดจันทึก เกิดนอก เกิดพิมาย เกิดสีสุก เจษฎางกูร เจียวกระโทก เจียวค้างพลู เจียวจันทึก เจียวนอก
เจียวพิมาย เจียวสีสุก เทพหัสดิน เทิบกระโทก เทิบค้างพลู เทิบจันทึก เทิบนอก เทิบพิมาย เทิบสีสุก เพื่อนรักษ์ แขกระโทก
แขค้างพลู แขจันทึก แขนอก แขพิมาย แขสีสุก แซ่ตั้ง แซ่ลิ้ม แซ่หลิน แซ่หลี่ แซ่หวง แซ่อึ๊ง แซ่อู๋ แซ่เจิ้ง แซ่เฉิน
แซ่โง้ว โรจนกุล A/ آسر أحمد أركان أسامة أسعد أشرف أكرم أليف أمان أمجد أمير أمين أنس أنيس أوس أيمن إسلام إياد إياس
إيهاب ئارا ئاراز ئاراس ئارام ئاران ئارزۆك ئاره‌زوو ئارۆس ئاری ئاریا ئاریاكۆ ئاریان ئاریانا ئاریانزاده‌ ئاریانكۆ ئارین
ئارێز ئازا ئازاد ئازو ئازیز ئازێ ئاسان ئاستیاگ ئاسكه‌ ئاسمان ئاسنگه‌ر ئاسۆ ئاسۆس ئاشتی ئاشنا ئاكار ئاكام ئاكۆ ئاكۆیان
ئالان ئالین ئامان ئامانج ئامه‌د ئامێز ئانوبانینی ئاهه‌نگ ئاهۆرا ئاوات ئاواد ئاوار ئاواره‌ ئاواز ئاوان ئاوده‌نگ
ئاوده‌ڵ ئاودێر ئاورنگ ئاونگ ئاوه‌ز ئاوین ئاوێز ئاوێزان ئاوێزه‌ ئاوێن ئاڕاڕات ئاڕۆنا ئاڤار ئاڤێستا ئاڤێستان ئاگا ئاگری
ئاگرین ئاڵا ئایار ئه‌حمه‌د ئه‌خته‌ر ئه‌رده‌وان ئه‌رده‌ڵان ئه‌رزین ئه‌رسه‌لان ئه‌رسین ئه‌رژانگ ئه‌ریوان ئه‌زمه‌ڕ ئه‌شك
ئه‌فسوس ئه‌له‌ند ئه‌نگێز ئه‌وراد ئه‌وین ئه‌ژده‌ر ئه‌ژی ئه‌ژین ئه‌ڤداڵ ئه‌ڤره‌س ئه‌ڤین ئه‌ڵماس ئومێد ئۆرخان ئۆردو
ئیره‌م ئیریه‌ن ئیلام ئیلخان ئیلیان ئێزید ئێڵبه‌گ ابراهيم اروي القاسم المقداد باسل باسم باهۆز باهۆڤ باواجی باوان باڵا
باڵه‌ك بتول بدر بدران براءة برزوو بركات برهان بروسك بروسكه‌ بسام بسيم بشار بلال بلبل بلسم بليغ بنار بناو بندر بهيج
به‌تین به‌ختیار به‌خشی به‌درخان به‌رات به‌راو به‌رخان به‌رخه‌ به‌رخۆ به‌رخی به‌رزا به‌رزان به‌رزه‌ به‌رزی به‌رفین
به‌رهه‌م به‌ستۆره‌ به‌سۆز به‌شدار به‌فراو به‌فره‌ به‌فرین به‌كار به‌كۆ به‌مۆ به‌ناز به‌نگین به‌هات به‌هار به‌هره‌
به‌هره‌وه‌ر به‌هرۆز به‌هزاد به‌هه‌ست به‌هێ به‌هێز به‌ڕۆژ به‌ڕێز به‌ڵێن به‌یان بڕست بڕیار بۆتان بۆكان بۆكورد بۆژین
بیردۆز بینار بیژه‌ن بێخال بێخه‌م بێخه‌و بێخود بێدار بێری بێریوان بێریڤان بێستوون بێكه‌س بێوار بێگه‌رد تابلۆ تابین
تادوهیبا تاسه‌ تاشان تامان تانیا تاژدین تاڤان تاڤگه‌ تروسكه‌ ترێ تكا تميم ته‌رزه‌ ته‌لار ته‌لان ته‌مه‌ ته‌مه‌ن ته‌مۆ
توفيق توێشوو تيسير تۆڵه‌ تیشك تیشكان تیشكۆ تیشۆ ثابت جابر جاد جاسر جاسم جانۆ جبريل جریوه‌ جسور جعفر جلال جليل جمال
جمان جمعة جميل جهاد جه‌زا جه‌هان جوانڕۆ جودی جوهر جووتكار جووتیار جیهان جێگر حاتم حاجب حارث حازم حافظ حبيب حذيفة حسام
حسان حسني حسون حطاب حفيظ حكيم حلمي حليم حمدان حمدي حمزة حمودة حميد حه‌یران حيدرة خاك خاكی خالد خامه‌ خانان خانزاد
خانم خانی خانێ خاوه‌ر خاوه‌ن خاپوور خاڵان خاڵدی خاڵۆ خباب خلدون خلود خليل خه‌بات خه‌ج خه‌جۆ خه‌رامان خه‌رمان خه‌زان
خه‌زاڵ خه‌زێ خه‌سره‌و خه‌مان خه‌نده‌ خه‌ون خه‌ڵات خه‌یاس خولدا خولیا خومار خوناو خونچه‌ خوێندكار خيري خۆربین خۆرلێر
خۆرژین خۆشبین خۆشناو خۆشه‌ویست خۆيبوون خێڵ خێڵان دابان داره‌شمانه‌ داره‌وان دارۆ دارین داس داستان داسن داسۆ داكۆ
دالان دالیا دانا دانار دانش دانه‌ر دانۆ دانیا دانیار داهات داهێن داوه‌ر داوود دایری دره‌خشان دريد دلاوه‌ر دلۆ دلۆڤان
دلێر ده‌رسیم ده‌روون ده‌ریا ده‌ستان ده‌شتی ده‌شتیوان ده‌شتێو ده‌شنێ ده‌لال ده‌وار ده‌وه‌ن دوانگه‌ دواڕۆژ دولبه‌ر
دووربین ديسم دژوار دڵان دڵبرین دڵخواز دڵخۆش دڵدار دڵزار دڵشاد دڵكورد دڵڤین دڵگاز دڵیار دۆستان دۆستی دیاری دیاكۆ دیدار
دیده‌م دیده‌ن دیلان دیلمان دینۆ دیوانه‌ دییه‌ دێبه‌ر دێریاس دێرین دێریڤان دێنی دێوار ذاكر رؤوف رائد رائف رابح راتب
راسم راشد راغب راكان رامز رامي ربيع رتيب رجب رزق رسلان رشاد رشدي رشيد رضوان رعد رفيع رفيق ركان رمزي رمضان رنيم ره‌وێن
رياض ريان ريم رێژنە زاخۆ زارا زارۆ زاری زامبیا زامدار زاموا زانا زانكۆ زانوه‌ر زانیار زاهر زاگرۆز زاگرۆس زریان زمناكۆ
زنار زه‌بوون زه‌رده‌شت زه‌رێ زه‌ند زه‌نوێر زه‌نگه‌نه‌ زه‌هاو زه‌یتۆ زياد زيدون زۆراب زۆزك زیره‌ك زیلان زین زیوین زێد
زێڕۆ زێڕیڤان ساركان ساريا سارۆ سارین سازان سازۆ سالار سالم ساماڵ سامح سامر سامي سان سانۆ ساو ساوا ساوان ساوێن ساڕێژ
ساڤۆ سایه‌ ستاره‌ ستێر سراج سرحان سرمد سروه‌ سريج سزان سعد سفيان سلامة سلمان سليم سلیڤان سلێڤان سماح سمكۆ سمير سمیار
سنوور سهيل سه‌رباز سه‌ربه‌خۆ سه‌ربه‌ست سه‌رخێڵ سه‌رده‌شت سه‌رده‌م سه‌رسه‌نگ سه‌ركان سه‌ركه‌وت سه‌ركۆ سه‌رمه‌د
سه‌رمه‌ست سه‌رناس سه‌رهه‌نگ سه‌رهۆز سه‌روان سه‌روه‌ر سه‌رپه‌ل سه‌رۆ سه‌رۆك سه‌ریاز سه‌ریاس سه‌فین سه‌ما سه‌مان سه‌نار
سه‌ناریا سه‌نگه‌ر سه‌نگین سه‌هه‌ند سه‌هین سه‌وار سه‌وزه‌ سه‌گرمه‌ سه‌یدا سه‌یدۆ سه‌یران سه‌یوان سواره‌ سوارچاك سوركێو
سوریاش سورێن سوپا سوپار سيف سۆران سۆز سۆزان سۆزدار سۆكار سۆلا سۆلاڤ سۆلین سۆما سۆمان سیامه‌ند سیدۆ سیروان سیرین
سیلۆنا سینه‌ سیپان سیڤه‌ر سێبه‌ر سێوان سێوه‌ شاباز شاتو شاجوان شاخان شاخه‌ شاخه‌وان شاخۆ شاخی شاد شادمان شادي شادڵ
شادۆ شاره‌زوور شاروخ شارۆ شازاد شازاده‌ شاسۆ شاكار شاكر شاكه‌ل شاكۆ شالیار شانۆ شانۆكار شاهۆ شاوین شاڵاو شایه‌ن شريف
شعبان شفيع شفيق شكري شكيب شلێر شنروێ شنه‌ شنه‌با شنگار شنگال شنۆ شه‌به‌نگ شه‌ده‌ شه‌ده‌لار شه‌رمین شه‌ره‌فخان شه‌م
شه‌مام شه‌ماڵ شه‌مدین شه‌مزین شه‌مه‌ شه‌مۆ شه‌میله‌ شه‌مێران شه‌ن شه‌نكار شه‌نگ شه‌نگه‌ شه‌نیا شه‌هلا شه‌هێن شه‌وبۆ
شه‌پاڵ شه‌پۆل شه‌ڵماسه شه‌یدا شوانكار شوانه‌ شوقي شڤان شۆخ شۆخان شۆشمێ شۆڕش شۆڕشگێر شۆڕه‌سوار شیراز شیروان شیروانه‌
شیلا شیلان شیلۆ شێر شێرزاد شێره‌ شێروان شێرۆ شێواز شێوه‌ صابر صادق صبحي صبري صخر صداح صدقي صفوان صقر صلاح صهيب ضياء
طارق طاهر طلال طيب ظافر عاصم عاصي عاطف عامر عجمي عدلان عدلي عدنان عدي عرفات عزام عزمي عزيز عطا عطية عفيف علاء علوي
على علي عماد عمار عمر عمران عنود عورفۆ عوضية عياض غازي غانم غسان غفار غه‌زاڵ غه‌زێ غه‌مبار غه‌مگین غيث فؤاد فائز فاتێ
فاخر فادي فارس فاروق فاضل فاطمه فاكر فتاح فتحي فخري فراس فرحات فرمیسك فريد فرۆ فریشته‌ فریوان فریڤان فضل فضيل فكري
فهد فهمي فه‌رمان فه‌رهاد فه‌رهه‌نگ فه‌ره‌یدوون فه‌ریاد فواز فوزي فيصل قاره‌مان قدري قه‌ندیل قوباد قيس كابان كارا
كاردا كارداكا كاردۆ كاردۆخ كارزان كارمه‌ند كاروان كارژین كارۆ كاریا كازیوه‌ كاسان كاشۆ كاظم كافێ كاكل كاكۆ كاكۆڵ
كامكار كامل كامه‌ران كامه‌لا كامیار كامیاران كانگا كانی كانیاو كاوان كاوس كاوه‌ كاوێس كاژاو كاژیك كاڵا كاڵزۆ كاڵی كرم
كریڤ كریڤان كرێكار كمال كه‌تان كه‌مه‌ند كه‌نار كه‌وان كه‌ویار كه‌وێ كه‌ژ كه‌ژان كه‌ژاڵ كه‌ڤین كه‌یخوسره‌و كورد كوردان
كوردستان كورده‌ كورده‌وان كوردۆ كوردۆس كوردۆنیا كوردی كوردین كوێستان كچان كۆسار كۆشش كۆشه‌ن كۆشین كۆمار كۆچه‌ر كۆڕه‌ك
كۆڕه‌و كۆژان كۆژه‌ن كۆڤان كۆیار كیاكسار كیشوه‌ر كیژان كیژێ كێوبین لاجین لادێ لارا لارین لاز لازۆ لازیان لاس لالش
لاله‌ لاله‌زار لالۆ لانه‌ لانۆ لانیا لاهۆ لاوباخ لاوزه‌ند لاوك لاوكۆ لاولاو لاوه‌ لاوچاك لاوێن لاڤه‌ لاڤۆ لاڤین لبيب
لطفي له‌رێ له‌زگین له‌نجه‌ له‌نده‌ له‌نیا له‌نێ له‌یل له‌یلێ لوتكه‌ ليث لڤین لۆكه‌ لۆلۆ لۆنا لۆژین لۆڤان لیدیا لیسا
لیمۆ لیڤا لێزان لێهات مأمون مؤمن مؤنس ماجد ماد مادای مادۆ مازن ماكوان ماكۆ ماكۆسان مامه‌سان مامۆ مانو مانۆ ماوا ماوان
ماچۆ ماژین ماڤین ماڵبات مبارك مبروك مجد مجدي مجيد محرز محفوظ محمود مختار مخلص مراد مرتضى مرزوق مرسي مرشد مرعي مرواری
مروان مستعين مسعد مشكۆ مصطفى مصعب مصلح مطيع معاذ معتز معز معين مقداد ممدوح منتصر منذر منصف منصور منعم منيب منير مهدي
مهند مهيب مه‌به‌ست مه‌تۆ مه‌تین مه‌تینا مه‌حوی مه‌رد مه‌ردان مه‌رزان مه‌رزه‌ مه‌روێ مه‌ریوان مه‌زدا مه‌زن مه‌ست
مه‌ستان مه‌ستوره‌ مه‌ستی مه‌شخه‌ڵ مه‌غدید مه‌كۆ مه‌لان مه‌لۆ مه‌لین مه‌لێ مه‌م مه‌ملی مه‌مۆ مه‌ندان مه‌ندانه‌ مه‌نێ
مه‌هاباد مه‌هۆ مه‌هێن مه‌وله‌وی مه‌ڵۆ مه‌یرۆ موكری موكریان ميلان میتان میدیا میر میراكۆ میران میرخاس میرداد میرزا
میركۆ میروان میهره‌بان ناجح ناجي نارا نارین ناز نازدار نازناز نازه‌ نازه‌نین نازیار نازیل نازیله‌ نازیلێ نازێ ناسك
ناسكه‌ ناصح ناصر ناصف ناظم نافع نالی نالیا نالین نامدار نامۆ ناهیده‌ ناوا ناوان ناڤین نبيل نجيب نديم نزار نزيه نسار
نسيم نصحي نصر نضال نعمان نعيم نمه‌ نهاد نه‌به‌رد نه‌به‌ز نه‌خشه‌ نه‌خشین نه‌خچه‌وان نه‌رمین نه‌ریمان نه‌سرین نه‌شمیل
نه‌غه‌ده‌ نه‌كه‌رۆز نه‌مام نه‌مر نه‌وا نه‌واز نه‌وبه‌ش نه‌وبه‌هار نه‌ورۆز نه‌وزاد نه‌وڕه‌س نه‌ژین نوخشه‌ نوري نوف
نوفل نوێخواز نوێكار نوێیار نڤین نۆشان نیاز نیان نیشتیمان نیگار هارپاك هاشم هامنۆ هانا هانده‌ر هاني هاوار هاوبیر هاوتا
هاوخوان هاوده‌م هاوده‌نگ هاودیان هاوكار هاوكورد هاومه‌ند هاوناز هاوڕا هاوڕاز هاوڕێ هاوژیر هاوژین هاژان هاژه‌ هاژۆ
هاژین هشام هه‌تاو هه‌رد هه‌رده‌م هه‌رده‌وان هه‌رده‌ڤان هه‌ردی هه‌ردین هه‌رزه‌ هه‌رمان هه‌رمێ هه‌ره‌س هه‌رژین هه‌رێز
هه‌رێم هه‌ست هه‌ستی هه‌ستیار هه‌مه‌دان هه‌موار هه‌مین هه‌نار هه‌ندرین هه‌نیسك هه‌وار هه‌واڵ هه‌ور هه‌وراز هه‌ورامان
هه‌وری هه‌وێن هه‌ژار هه‌ژان هه‌ژده‌ر هه‌ژیر هه‌ژین هه‌ژێن هه‌ڤاڵ هه‌ڤین هه‌ڵاڵه‌ هه‌ڵبه‌ست هه‌ڵكه‌وت هه‌ڵوێست
هه‌ڵگورد هه‌ڵۆ هه‌ڵێن هونه‌ر هيثم هيكل هۆبه‌ هۆرام هۆره‌ هۆری هۆرین هۆز هۆزان هۆزانه‌وان هۆزه‌ هۆشمه‌ند هۆشه‌نگ هۆشین
هۆكار هۆمه‌ر هۆنه‌ر هۆنیا هۆژان هۆژین هۆڤار هۆڤان هۆگر هیران هیزل هیوار هیژا هێدی هێرش هێلان هێلن هێما هێمن هێڤی وائل
واصف وجدي وديع ورشه‌ وسام وسيم وصفي وليد وه‌رز وه‌رزیر وه‌سان وه‌شت وه‌شتی وه‌یس وه‌یسی وڵات وێنا ياسر ياسين يامن
يحيى پاداشت پاراو پاریا پاسار پاكۆ پاكیزه‌ پايز پاڵه‌ پرژه‌ پشتیوان پشكۆ په‌خشان په‌رست په‌روا په‌روانه‌ په‌روه‌ر
په‌روه‌رد په‌روین په‌رژین په‌رۆش په‌ری په‌ریا په‌ریخان په‌ریزاد په‌ریناز په‌رێز په‌سار په‌سه‌ند په‌شێو په‌نهان
په‌پوله‌ په‌یام په‌یمان په‌یوه‌ست په‌یوه‌ند پۆڵا پۆڵاين پیرۆ پیرۆت پیرۆز پێشمه‌رگه‌ پێشه‌نگ پێشه‌وا پێشین پێڕش چالاك
چاوكاڵ چاومه‌ست چاوڕه‌ش چاوگه‌ش چاپك چرا چرۆ چنار چنوور چه‌كۆ چه‌مان چه‌مانه‌ چه‌مه‌ن چورچرا چۆمان چۆپی چیا چیاوار
چیاڤان چیمه‌ن چینه‌ ڕابه‌ر ڕازناو ڕازڤان ڕازین ڕاسان ڕاستبین ڕاستكار ڕاستی ڕامان ڕامته‌ن ڕامیار ڕاهۆز ڕاوه‌ن ڕاوێژ
ڕاپه‌ڕین ڕاژ ڕاژان ڕاژه‌ ڕاڤین ڕاڤێن ڕزگار ڕند ڕه‌زان ڕه‌زێ ڕه‌شۆ ڕه‌نج ڕه‌نجده‌ر ڕه‌نجه‌ ڕه‌نجۆ ڕه‌ند ڕه‌نده‌ ڕه‌ندۆ
ڕه‌نوو ڕه‌هبه‌ر ڕه‌هێڵ ڕه‌هێڵه‌ ڕه‌و ڕه‌وا ڕه‌وشت ڕه‌وشه‌ن ڕه‌وه‌ز ڕه‌وه‌ند ڕه‌وین ڕه‌ڤین ڕه‌ڤێن ڕه‌گه‌ز ڕوانین
ڕوكه‌ن ڕووبار ڕووخۆش ڕوون ڕووناكبیر ڕووپاك ڕوویار ڕۆز ڕۆزا ڕۆسته‌م ڕۆشار ڕۆشنا ڕۆنیا ڕۆهات ڕۆژ ڕۆژا ڕۆژان ڕۆژاڤ
ڕۆژبین ڕۆژه‌ڤ ڕۆژڤان ڕۆژگار ڕۆژین ڕۆژێ ڕۆڤان ڕێبه‌ر ڕێبوار ڕێبین ڕێحان ڕێحانه‌ ڕێزان ڕێسا ڕێكار ڕێكخه‌ر ڕێناس ڕێنوار
ڕێواس ڕێوان ڕێچكه‌ ڕێژوان ڕێگا ژارۆ ژاڵه‌ ژه‌نیار ژه‌نین ژوان ژیان ژیر ژیران ژیرۆ ژیلا ژیله‌ ژیله‌مۆ ژیلۆ ژین ژیناو
ژینۆ ڤارونا ڤارین ڤالان ڤالیا ڤالینا ڤانا ڤانان ڤانیا ڤيان ڤین ڤینۆس گابار گازێ گاڤان گزنگ گمۆ گه‌رده‌ گه‌ردوون
گه‌ردی گه‌رمیان گه‌رمێن گه‌زۆ گه‌زیزه‌ گه‌شاو گه‌شاوه‌ گه‌شبیر گه‌شبین گه‌شت گه‌لان گه‌لاوێژ گه‌لۆ گه‌نجۆ گه‌نم
گه‌وهه‌رێ گه‌ڵا گورد گورده‌ گوردۆ گوروون گوندی گوڵئه‌ندام گوڵان گوڵاڵه‌ گوڵبه‌ند گوڵبه‌هار گوڵزار گوڵشه‌ن گوڵه‌
گوڵه‌باخ گوڵچین گوڵژین گوڵی گۆتی گۆران گۆرانی گۆنا گۆڤه‌ند گۆیژ گۆیژه‌ گیابه‌ند گێلاس یاخی یاد یاداشت یادوه‌ر یادۆ
یار یارا یارسان یاره‌ یارۆ یاسا یانۆ یاوه‌ر یاپل یه‌زدانشێر یه‌زدین یه‌زید یه‌سنا ހާޖަރު ހިންދު ހުނައިދާ ނަވާރު
ނަފީސާ ނަސީބާ ރަމްލާ ރަޤީޤާ ރުމައިޞާއު ރުޤައްޔާ ބަރްކާ ބަލްޤީސް އަބޫބަކްރު އަލީ އަސްމާއު އާމިނަތު އާދަމް އާސިޔާ
އިބްރާހީމް އިލްޔާސް އިސްމާޢީލް އުއްމުކުލްޘޫމޮ އުމާމާ އުސާމާ މަރްޔަމޮ މައިމޫނާ މާރިޔާ މުސްލިމާ މުޙައްމަދު މޫސާ ފާޠިމާ
ދާއޫދު ލަޔާލީ ސައުދާ ސަލްމާ ސަޢާދު ސާރާ ސުމައްޔާ ސުލައިމް ޒައިނަބު ޒުލައިޚާ ޔޫސުފް ޖަމީލާ ޖުވައިރިއްޔާ ޙައްވާ ޙަފްޞާ
ޙަލީމާ ޙަސްނާއު ޚައިރާ ޚަވްލާ ޚަދީޖާ ޝަހީދާ ޝިފާ ޞަފިއްޔާ ޢަޠާ ޢާއިޝާ ޢާތިކާ ޢީސާ ޤައިލާ ޤުދާސް A/A سعيد عاشور يافع
ހާނީ ރުފައިދާ ކުލްޘޫމް A/a خان عارف فرج فریاد مجاهد محجوب مفتاح Aa/ تابان تارا جوان حامد حسن خورشید دارا رضا سارا
سامان سانا سانیار سیما شادی شایان شهاب شوان شیرین عادل عباس عثمان عرفان قاسم مازیار محسن محمد مسعود ممتاز میترا مینا
نادر نازی نگین وریا ژیار ژینا ژیوار گردان گیو Aa/a هوشیار یادگار B/ adolfs ainars akvelina alfreds algirds algis
aloizs alvine andris andzejs andzs anrijs anslavs arija arijs arkadijs armins arturs arvids aurelija banuta barbala
beate boleslavs bronislavs dags dainuvite darta davids dzile dzirkstite edgars edite eduards edvins edzus egils
einars eizens elmars emils eriks ermins ervins evalds gederts girts gudrite gunars ilgmars ilmars inars indrikis
ingmars inguna irisa jautrite jazeps jekabs jevgenijs judite julijs jurgis jusma karlis klavs konrads konstantins
krisjanis kristiana kristians lasma lavize leonids liba liga liksma livija luize malvine marcis margers maris marite
matiss metra mikelis modrite monvids mudite niklavs ojars olegs olgerts olivija otilija parsla pavils peteris regnars
renars ricards romans rudis rudite rudolfs rusins sarmite saulcerite skaidrite spidola talis talivaldis talrits
tereze ugis undine valdemars valentins valerijs vesma vijolite vilhelmine vilmars vitalijs vizbulite voldemars zanete
zanis zanna zeltite zenija ziedite zigfrida zigfrids zigmars zigrida zile zubite B/EFGZ adams B/EFZ davis B/O kriss
B/P martins BC/ astrida dagmara elfrida ingrida BCDEFGN/ frida BCEFGHIJZpr/ tamara BCEFGHILPSTZdpr/I diana
BCEFGHILSpr/ liliana BCEFGHISWp/ regina BCEFGIJLPSr/ valentina BCEFGIr/ liana BCEFGJLNPfp/ helena BCEFGJNZ/ erika
BCEFGLNr/ lina BCEFISTr/ elvira BCEFIWpr/ aida BCEFZ/ katrina BCEG/ karina BCFGJNp/ klara BCFGPSpr/ gabriela BCGIr/
evelina BCGJTr/ jasmina BCJpr/ irena BD/ trine BDEFGIJWZd/ tina BEF/ ernestine BEFG/ janis justine BEFGIJLPr/ mara
BEFGLZ/ pauline BEFHLpr/ eliza BEFI/ gertrude BEFNZ/ kristine BEr/ elmira BF/ albertine leontine BFG/ hermine sabine
BFGLfr/ elina BFGpr/ janina BFId/ aris BFJ/ emilija BFL/ inara liva BG/ renate BIJ/ leonida BJ/ amalija julija lucija
patricija valerija BL/ lize Bp/ ruta C/ abadon absolon achil achiles adolfa adolfina adriena aglaja albena albertyna
alen ales aleska alexej alfonz aloisie alojz alojza alojzije alvar alzbeta amadeus amand amat anastaz anastazia
anastazie anatazie anezka angelika anselm anselma apolena arabela aranka areta ariela aristid arkad arleta arna
arnolda arnost arnostka arpad arsen arzen atanas atanazie augustyna babeta baltazar barbora bartolomej bazil beatus
bedrich bedriska belo benadik benedikta berenika bernarda bertold bertolda birgit birgita bivoj blahomil blahomila
blahomir blahomira blahoslav blahoslava blazena bohdan bohdana bohuchval bohumil bohumila bohumir bohumira bohun
bohuna bohus bohuse bohuslav bohuslava bojislava bolemir boleslav boleslava bonifac borislav borislava borivoj
bozetech bozetecha bozidara bozislav branislava bratislav bratislava bretislav bretislava brit brita bronislav
bronislava brunhilda budislav budivoj bystrik celestina celestyn celestyna celie cenek cenka cestmir cestmira
chrabros chraniboj chranibor chranislav chranislava chrudos chval cistoslav cistoslava ctibor ctibora ctirad ctirada
ctislav ctislava cyntie cyprian cyrila dag dalibor dalie dalimil dalimila dalimir dalimira danuse danuta darek darie
davida delie depold detmar detrich dezider dimitrij dionyz dionyzos dita diviska dluhos dobrava dobromil dobromila
dobromir dobromira dobroslav dobroslava dominika donalda doubravka drahomil drahomila drahomir drahomira drahon
drahos drahoslav drahoslava drahotin drahotina drahuse drahutin dulcinea dusana edvarda egmont egon egona elektra
eliska elizej elizeus elmar emerich engelbert erazim erazmus erhard ervina etela eufrozina eunika eusebius evald
evarist evzen evzenie ezechiel fabie faust faustin faustina faustyn faustyna feba fedor felician ferdinanda fidelie
fidelius filibert filomen flavian flavius florentyn florentyna fortunat frana frantisek frantiska gaja gajana garik
garika gejza gema genadij geralda geraldina gerarda gerardina gerazim gerharda geza gilberta gizela glorie gorazd
gothard gracian graciana grazina grizelda gunter gustava gvendolina halina hastal hata havla heda hedviga hedvika
heidrun henrich herberta hilar hilarius hjalmar honor honorius horac horst hortensie hortenzia hortenzie horymir
horymira hostimil hostimila hostimir hostimira hostislav hostislava hostivit hovard hvezdoslav hvezdoslava hyacint
hyacinta hypolit iboja ignac ignacie ignata ildika iljana ilza imrich ingeborg ingeborga inocenc irenej ireneus
isidor isolda iveta ivor izaias izak izidor izidora izmael jacek jachym jadrana jakuba jakubka jarmil jarmila jarolim
jarolima jaromil jaromir jaromira jaroslav jaroslava jasnena jenovefa jergus jeronym jesika jilji jimram jindrich
jindriska jiri jirina jitka johana jolana jolanta jordana jorga jozefa judita juraj juta kajetan karmen kasian kastor
katerina kazi kazimir kazimira klaudian klaudie klaudius klementina klotylda koleta koloman kolombin kolombina
kolumban kolumbin kolumbina konstance konstancie konsuela konzuela kora kordula korina kornelie kornelius kosma
kosmas krasava krasomil krasomila krasoslav kresomysl kristan kristyna kryspin krystof kunhuta kveta kveton kvetos
kvetoslav kvetoslava kvetuse kvido ladislava laurenc laurencie leandr lejla leodegar leokadie leontyn leontyna
leopolda leopoldyna leos lesana lesek leticie levoslav libena libor libora liboslav liboslava libusa libuse lidmila
livie livius loreta lota lotar lothar lubica lubomir lubomira lubor lubos luboslav luboslava ludek ludise ludivoj
ludka ludomil ludomila ludomir ludomira ludoslav ludoslava ludovit ludvika lukrecie lukrecius lumir lumira lutibor
lutobor mabela mahulena makar manona mansvet margit margita marieta mariola marketa maros matus maxmilian mecislav
mecislava medard medea metod metodej michala mikolas mikulas milada milik milon miloslav miloslava milous milovan
milovin milred miluse mirek miriama miromil miromila mirtil mlad mnata mnislav mnislava mojmir moric moris mstislav
muriela myrtil naneta nehoslav neklan nepomuk nezamysl nikodema nikol noema norberta odeta odolen ofelie oktavie
oktavius olbram oldrich oldriska olivie olympie ondrej ondrejka orest osvald ota otakar otakara otilie otmar oto
otokar otomar otylie ovidius palmiro pankrac parsival paskal paskala patricie pavla pavlin pavol pelhrim perikles
persida perzida petrana petronila petronius petruse petula polykarp polyxena pravdomil pravdomila pravomil pravomila
pravoslav pravoslava premysl pribyslav pribyslava priscila prokopa radan radana radegast radek radhost radim radimir
radimira radislava radivoj radka radko radmil radomil radomila radomira radoslava radovana radslava raduz radvan
raimund rainald rainhard rainold rajsa ralf ranek rastislav rastislava ratibor ratmir redmond rehorka remig richarda
robina rodan roderik romul rostislava rovena rozalie rozalinda rozamunda rozana rozita rozvita rudolfa rudolfina
ruprecht rut ruzena salamoun salomena salomoun samo samuela sarka sarlota saskie saturnin savel saxona scholastika
sebestian sedrik senta serenus sergej servac sibyla sidon sigfrid silvester silvestr silvie silvius simeona sinkler
sixt sixtus skarlet skarleta slavena slaviboj slavibor slavoboj slavoj slavomil slavomila slavomir slavomira smil
sobeslav sobeslava sofronie sokrat solveiga sona soter sotira spytihnev stanimir stasta staza stepana stepanka
stojmir svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svetla svetluse svetozar sylva tadeas tana
tankred tatana teobald teodorik teodoz teodozie teofan teofila terenc terencius terezia terezie theobald theodorik
theodosie theofan theofil theofila tiber tiberius tiburcius tichomil tichomir tichon timoteus tomaska tor torkvat
torsten toska udo uve vaclav vaclava valburga valdemara valentyn valentyna valer valerian valtr vavrinec veduna
veleslav veleslava velislav velislava venceslav venceslava vendelin vendelina vendula vendulka venek venka venuse
veroslav veroslava veslava vidor vieroslava viktorie viktorin vilem vilema vilemina viliam vilibald vilmar vincencie
virgin vitazoslav vitezslav vitezslava vitold vitoslav vladan vladena vladivoj vlasta vlastimil vlastimila vlastimira
vlastislav vlastislava vojen vojmil vojmir vojmira vojslav vojslava vojteska vok volfgang vorsila vratislav
vratislava vratko vseboj vsebor vserad vseslav xaverie xaverius xenie zaboj zachar zacharias zaida zakelina zarko
zavis zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zderad zdeslav
zdik zdirad zdislav zdislava zelibor zelimir zelimira zelislav zelislava zelmir zelmira zenobie zenon zigmund zitomir
zitomira zitoslav zitoslava zivan zivana zlatan zlatko zlatomir zlatomira zlatuse zofie zoja zoroslav zoroslava zosim
zuzana zvonimira C/C ambroz demeter divis doubrava fridrich hanus havel hynek karel kaspar klement kliment lorenc
ludvik matous melichar milota mojzis petr rehor vit vlk vojtech zikmund C/CG albrecht C/CHr antal C/EF upton C/G jost
knut C/HJr gal C/S viera C/T adin C/d oktavian C/p augustyn borek C/r ignat CD/ cecilie valdemar CDEFGHIJLNPSZp/ sara
CDEFGHIJLNZpr/ nina CDEFGHIJLPSZdr/r ivan CDEFGHILNTWZfpr/ anna CDEFGHJLNPSW/Z benjamin CDEFGHJLNPSWZr/CFWr david
CDEFGHJLNSWZr/EFGr martin CDEFGHJLNW/ oliver CDEFGHJLNWZ/GHWr peter CDEFGHJLNWZd/CFGHOr simon CDEFGHJLNWZpr/CFGJr
adam CDEFGHJLNWZpr/F robert CDEFGHJNZdf/ erik CDEFGHLNPSWZp/W samuel CDEFGHLNPSWZpr/CEFZ daniel CDEFGHLNSWZr/EG
alexander CDEFGHLNWZpr/ adrian CDEFGIJLNPSdr/ eva CDEFGIJLZr/ alma CDEFGIJNSTZd/ anita CDEFGIJNWZ/ sandra
CDEFGILNPSWdfpr/ maria CDEFGILNPWZr/ alice CDEFGILNZd/GI leo CDEFGILSW/ fatima CDEFGINWZpr/ amanda CDEFGINZdp/ ida
CDEFGINr/ astrid CDEFGIdr/ sabrina CDEFGJLNZpr/ jan CDEFGJLNpr/CJr stefan CDEFGJNTdpr/ emil CDEFGL/ frederik CDEFGLN/
emilie CDEFGLN/CGH jonas CDEFGLNPS/CJ elias CDEFGLNPr/ felix CDEFGLNSpr/ sebastian CDEFGLNWZ/ jonathan julie max
CDEFGLNr/ mona CDEFGLWZ/ michael CDEFGLWZ/F vincent CDEFGLWZpr/G albert CDEFGLZ/ brian kim CDEFGLZ/C lukas CDEFGNZ/T
kurt CDEFGPZ/ karla CDEFGZp/ alfred CDEFZd/ hilda CDEGNp/ magnus CDEp/ august CDFGHJLNd/ viktor CDFGHJLNp/ maja
CDFGHN/ viktoria CDFGLN/ lars tobias CDFGLNr/r anton CDGLN/ sofie CDGN/ ingrid CDp/ harald CE/ adolf augusta bret
damaris erna fidel gerda gracie gudrun helga hermina herta josefa lorna lucius marcelina mervin myrna napoleon rupert
verona CE/C verner CE/I vita CEF/ alvin ariel armand aurelie cyril ervin flavie gaston harold homer inez irvin mabel
muriel myron theodora virgil virginie CEF/E morgan CEF/F lambert CEFG/ alana leopold lionel marion merlin nathanael
simeon CEFGHIJLN/ lena CEFGHIJLPSTZfpr/ laura CEFGHIJLSr/ elena CEFGHIJPSWZp/ barbara CEFGHIJTWr/ dora CEFGHILNPSfpr/
emilia CEFGHILPr/ lia CEFGHILSpr/ zoe CEFGHIPSdpr/ natalia CEFGHIpr/ noemi CEFGHIr/ flora CEFGHJL/I milan
CEFGHJLNPSWZdpr/ julia CEFGHJLNZr/ nora CEFGHLNPZr/ alexandra CEFGHLpr/ dorian CEFGHWZ/F richard CEFGHr/ norbert
CEFGIJLNir/ mina CEFGIJLPSr/ adriana CEFGIJLPdr/S vera CEFGIJLdpr/ dina CEFGIJLp/ lea CEFGIJLpr/ ada CEFGIJLr/ boris
CEFGIJNSZ/ andrea CEFGIJPSpr/ marta CEFGIJPr/ marina CEFGILNPSfr/ sofia CEFGILPS/ ines CEFGILPSd/Ip rosa CEFGILPZr/
iris CEFGILSdr/ amalia CEFGILWd/ omar CEFGINPSZr/ cecilia CEFGINSZ/ elsa CEFGINWZd/ linda CEFGIOPS/ mario CEFGIP/
miriam CEFGIPS/ luisa CEFGIPSdr/ silvia CEFGIPSr/ daniela manuela CEFGISWZpr/ angela CEFGISr/ antonia CEFGISr/I lucia
CEFGIWZr/ beatrice CEFGIZ/I viola CEFGIr/d aurelia CEFGJ/ rene CEFGJLSTW/ lola CEFGJLZpr/S leon CEFGJLZr/ dana jana
CEFGJLr/ marcel CEFGJNr/ matilda CEFGJSpr/ magdalena CEFGJWr/F denis CEFGJZ/ leona CEFGJpr/r roman CEFGJr/S valentin
CEFGL/ amelie doris jordan lucie valerie CEFGLN/ sven CEFGLNOPSZp/G hugo CEFGLNPSZpr/C gabriel CEFGLNWZ/ joel
CEFGLNWZ/F marie CEFGLNZ/F robin CEFGLPSZ/ manuel ruben CEFGLPSZr/ rafael CEFGLSTZp/T alan CEFGLSW/ abigail
CEFGLSpr/r damian CEFGLT/ melisa CEFGLWZ/ jason justin lydia nathan CEFGLWZp/ julian CEFGLZ/ julius vivian CEFGLp/
kira CEFGLpr/C florian CEFGLpr/CHd fabian CEFGLr/ maximilian CEFGN/ thea CEFGNWZ/ natalie CEFGPW/ juliana CEFGPZpr/
edgar CEFGPpr/ emanuel CEFGS/S ramon CEFGSWZdr/ patricia CEFGWZp/ gerald CEFGWZpr/CF bernard CEFGWZr/CIr marian
CEFGZ/ melanie CEFGZ/F gerard CEFGZd/d melinda CEFGZdr/ gina CEFGZp/F hubert CEFGZp/G arnold CEFGZpr/W leonard
CEFGZr/ norman CEFGi/ nikita CEFGp/ gilbert herbert leila CEFGr/ alena darius leonora CEFHL/ aron CEFHL/G abel
CEFHZp/ roland CEFI/ amos dino CEFI/I serena CEFIJS/PS miranda CEFIJZdp/ irma CEFIJZdpr/ olga CEFIPS/ rodrigo
CEFIPWZdir/ rita CEFIPZr/ roberta CEFIS/ norma saul CEFIWr/ pamela CEFIr/ alberta CEFJ/ una CEFJL/ iva selena CEFJNZ/
kristina CEFJr/ vladimir CEFL/ evan maud CEFLNS/ axel CEFLPS/CJ tomas CEFLSp/G abraham CEFLWZd/ rachel CEFN/S alva
CEFNWZp/F roger CEFNZp/CEFJp herman CEFPS/ cesar CEFS/ josefina mercedes CEFSr/ ramona CEFWZ/ gordon marilyn ronald
CEFWp/Z donald CEFZ/ brenda cecil glen rufus CEFZ/EFZ grant CEFZd/ belinda CEFZpr/ ernest CEFZr/r dan CEFp/ edmund
reginald CEFp/C samson CEFr/ edmond CEG/ erich michaela nikolas ursula CEGH/ bianka CEGHIpr/ greta CEGHJ/ petra CEGI/
marisa CEGIJ/I martina CEGJN/ katarina CEGL/ arne CEGZ/ gerhard CEGr/ titus CEHI/ zita CEHp/ rebeka CEI/ alfreda
felicita filomena rosalinda CEIJ/ leda vilma CEIJpr/ sabina CEIpr/ eugenia marianna CEIr/ albina otilia CEJ/ dagmar
elvis zora CEJ/CGp urban CEJ/W justina CEL/ ezra CELp/ olaf CEN/ albin CENf/ kristian CEP/ rafaela CEPSr/ mariana
CESp/ berta CESr/ adela CET/ elza CEd/FI paris CEp/ bertram jonatan justyn CEr/ malvina nona CF/ abdon abelard
adalbert alban artus basil celestin eugenie eulalie eusebie felicie gabin lydie odon olympia pelagie prosper roch
romuald sidonie solveig CF/E robinson CFG/ alois celina ferdinand ilja kilian riana saskia sylvie timon CFGHILPr/
livia CFGHJL/ mira CFGHL/ armin CFGHLp/ dominik CFGIJLOPp/I bruno CFGIJLpr/ eleonora CFGIJLr/ milena CFGILNPdpr/
aurora CFGILpr/ alina CFGISr/ valeria CFGIpr/ daria CFGIpr/I romeo CFGJ/ konstantin CFGJL/ nela nika CFGJLNdp/ oskar
CFGJLNpr/Cr filip CFGJLT/ ela CFGJNp/ karolina CFGJSpr/ paulina CFGJd/C hana CFGJi/ bela CFGL/ nila tristan CFGLNT/
selma CFGLNr/ marius CFGLPr/ ariana CFGLr/r maxim CFGNr/ theodor CFGr/ eduard emilian CFGr/S xenia CFHLp/ natan
CFHpr/ roza CFI/ perla CFIJ/ tea CFIJLPpr/ igor CFIJpr/ teodora CFIJr/ adina CFIPS/ debora CFJ/ andrej antonin matej
CFJP/CHP gaspar CFJPr/ ema CFJd/ nada CFJp/ nikola CFJr/JSr marin CFJr/r lazar CFL/ job manon CFLp/ jakub CFPr/r
tatiana CFT/ kamil CFdp/ kamila CFp/ gedeon CFpr/ ilona teodor CFr/ anatolie augustin aurel florentin ludmila severin
vadim zina CG/ alfons alica benedikt cedrik fridolin gisela helmut jeremias katrin leander marlena maxima nike pius
priska rainer xaver CG/C ulrich CG/G ernst CG/J manfred CGHIJ/ mirko CGHJ/ veronika CGIJSpr/ renata CGJ/ inka CGJ/C
gregor CGJL/ milana CGJp/ monika CGN/ gustav josef karin CGPpr/ artur CGf/ marika CGp/C rudolf CGp/Cp marek CGp/J
konrad CGr/ eugen lucian CH/ barnabas blanka lujza rozina tibor CH/C kristof matyas CHI/ vanda CHIr/ zeno CHJ/ donat
zoltan CHJr/ natasa CHN/ patrik CHp/ kornel CI/ adalberta aldo amata armida dalida damiana griselda isidora marita
palmira rosamunda zaira CI/I saba CIJ/ beata donata magda romana CIJLOP/ ivo CIJd/ rina CIJpr/ agata CIJr/ simona
CIP/ bruna dalila CIPr/ fabiana valter CIS/ ester CIp/ bibiana serafina CIpr/ melania stefania CIr/ alida emanuela
fedora leontina luciana sidonia silvana viviana CJ/ andela andelin andelina bojan bojana bozena bozidar branimir
branimira branislav brigita budimir dalibora danica darina darja dusan edita edvard gordana ivica jadranka jasna jela
jelena jovana karmela ladislav lenka ljuba melita milic milica milivoj milorad milos milutin mirjam mirka mladen
nadezda neda nevena radmila radomir rados radoslav radovan rajko ranko rosana slava slavek slavka stanislava stojan
tereza timotej tomislav vasil velimir vesna vladana vladimira vlastimir zdenka zdenko zdeslava zlata zlatica zoran
zvonimir CJ/C andel franc CJ/J vincenc CJp/ jozef CJr/ anabela aneta galina ivana lada larisa mirela miroslav
stanislav svetlana vladislav CJr/Cr pavel CL/ ivar juda silvan ziva CLp/ nikodem zofia CLr/ lev CN/ amalie berit
edvin rolf ulrika CNr/ margareta CP/ eduarda CPS/C pilar CPSr/ isabela marcela CPp/ filipa CS/ estela CSpr/ ariadna
CT/ afra aram atila timur CTpr/r miron CWr/ augustina Cd/ dasa ilsa ria Cd/C jindra Cd/CIP oliva Cdr/ raisa vanesa
Ci/ gita Cp/ agaton blazej dorota filemon gertruda izolda jozefina jozue justyna karol klaudia klementyna kleopatra
konstantyn kornelia matylda modest natanael pantaleon penelopa randolf tekla zaneta Cp/C michal Cp/Cp prokop Cp/p
serafin Cp/r platon Cpr/ anatol estera izabela leonid oleg rozalia Cr/ adelaida agnesa albertina alexandr antonie
aura aurelian cezar denisa florentina gleb henrieta inesa ivona leopoldina mirabela miroslava narcis narcisa oxana
pavlina petronela radislav remus renat romulus rostislav roxana ruslan salomea stela taras teofil violeta vladislava
vsevolod zinaida Cr/C stepan Cr/r sava D/ arunthavanathan birgitte claus dittemarie dorit dorthe ea ellenmargrethe
esben freja gitte gry hedvig helle ib janni karlemil karljohan kathrine lone lykke malene malthe merete mille nanna
nicklas nicoline nielschristian poul regitze rikke rosamaria signe steen stine sune svend troels uffe ulrik vagn
vibeke vilhelm villy D/p lis DE/ alexandrea else katrine sigurd DE/Z kirsten DEFGHIJLNP/ mia DEFGHILNWZ/ emma DEFGHL/
zara DEFGHLNSWZ/ kevin DEFGHLWZ/ mark DEFGI/I simone DEFGILNTdr/ ella DEFGILNWZ/ lisa DEFGILP/ isabella DEFGILP/S
luna DEFGILSZ/ oscar DEFGILdr/ nadia DEFGINWZ/ rebecca DEFGIPSZdr/ clara DEFGJLN/ jakob DEFGJLZ/ tim DEFGL/ mohammad
DEFGL/G otto DEFGLN/ mathilde DEFGLNP/ noah DEFGLNPSZ/F lucas DEFGLNTr/N ali DEFGLNW/ elisabeth DEFGLNWZ/ charlotte
william DEFGLNWZ/CG john DEFGLNWZ/EFG thomas DEFGLNWZ/W christian DEFGLNZ/ louise DEFGLP/ yasmin DEFGLPSWZr/ victor
DEFGLPWZ/ arthur DEFGLPWZd/W sarah DEFGLPZ/ theo DEFGLWZ/ philip DEFGLWZ/G jacob DEFGLZ/ christopher DEFGLZf/W anne
DEFGLd/ laila DEFGLr/d ahmad DEFGN/ helene DEFGNW/ therese DEFGNWZ/ caroline karl DEFGNZ/ marianne DEFGW/ patrick
DEFGWZ/ carl christina DEFGWZ/CG frank DEFGWZ/G ruth DEFGZ/ lillian DEFIN/ camilla DEFLN/ elise mathias DEFLNZd/
johan DEFNd/W agnes DEFW/ elliot DEFWZ/ annette DEFWZd/S karen DEFZ/ jeanette DEGLN/ ole DEGN/ hans leif DF/ alberte
johanne DF/d hakim DFG/ georg line DFG/G soren DFGINd/ pia DFGL/ lasse liv mathis niels DFGLN/ bjorn DFGN/ andreas
linus niklas DFGNf/ henrik DFN/T aksel DG/ josefine lene morten DGL/ jens jette mads mette DGLN/ jesper maren DGN/
rasmus susanne DJ/W tine DL/ bente hanne jeppe kaj sanne viggo DLN/ britt kasper DN/ anders jorgen lisbeth mikkel per
silje stig Dr/ betina E/ abagail abbey abbie abbigail abdiel abigale abigayle abner adah adaline addie addison
adelbert adelia adell adella adelle adolph adolphus adrain adrianna adriel afton aiyana akeem alaina alanna alayna
albertha alden aleen alejandrin alek alene aletha alexandria alexandro alexie alexys alexzander alf alfonzo alford
alivia aliza allene allie ally alphonso alta althea alvah alvena alvera alverta alvis alyce alysa alysha alyson amari
ambrose amely america americo amiya amora amparo amya anahi anastacio ander andreane andreanne angelita angelou angus
anibal aniya aniyah annalise annamae annamarie annetta ansel ansley antone antonetta antonette antonietta antwan
antwon aphrodite aracely arch archer ardella arden ardith arely aretha aric arlie arlo armani arnoldo arnulfo art
arvel arvilla aryanna asher ashlee ashleigh ashly ashlynn ashton ashtyn aster aubree audie audra audreanne augustus
austen austyn autumn avery avis aziel baby bailee barney barrett bartholome baylee bear beaulah beckham bell belle
benedict benton bernadine berneice bernie berniece bernita berry bethel bette bettie bettye birdie blair blaze blue
bonita braden bradly brady braeden brain brandyn brannon branson brant braulio braxton breana breanna breanne bree
brenden brendon brenna brennan brennon bria briana brianne bridie brielle brienne brionna brisa britney brock
broderick brody brook brooklyn brooks bryana bryce brycen bryon buck bud buddy buford bulah burdette burley burnice
buster cade caden caesar caitlyn cale caleen caleigh callie callum camden camren camron camryn camylle candelario
caprice carelyn carey carissa carlee carleton carley carlie carmel carmella carolanne carolyne carson casimer casimir
cassidy catharine cathrine cathryn cayla caylen ceasar cedrick celestino chadd chadrick chaim chance chandler
chanelle charity charley charli chasity chauncey chaya chaz chelsie chesley chet cheyanne christiana christop chyna
cia ciara cicero cielo cierra citlalli clair clarabelle claud claudie clemmie cleora cleta cletus cleveland cloyd
coby colby coleman colt colten colton columbus conor consuelo cooper coral corbin cordell cordia cordie corene corine
cornell corrine cortney coty coy crawford creola cristal cristopher crystel cullen cydney daija daisha dakota dallin
dalton dameon damion dandre dane danial danika dannie danyka daphney darby darcy daren darien darion daron darrick
darrion darron darwin dashawn dasia davion davon davonte dawson dayana dayna dayne dayton deangelo declan dedric
dedrick dee deion dejah dejon dejuan delilah dell delmer delpha delphia delta demarco demarcus demario demetris
demetrius demond dena denver deon deondre deontae deonte dereck derick deron deshaun deshawn desmond dessie destany
destin destinee destiney destini destiny devan devante devine devon devonte devyn dewayne dewitt diamond dillan
dillon dock dolly domenick donavon donnell dorris dortha dorthy dovie drake dudley dulce durward dusty earlene
earline earnestine easter easton edd edwardo edwina edyth edythe effie efrain efren einar eino eladio elaina eldon
eldora eldred eldridge eleanora electa elein elenor elenora elfrieda eliezer elinore elisha ellsworth elmore elna
elnora elody elouise eloy elroy elta elton elva elvera elvie elwin elwyn elyse ember emelia emerald emerson emmalee
emmet emmitt emory enid enoch enos era ericka erling ernie eryn esta estel estell estevan estrella etha ethelyn ethyl
ettie eudora eulah euna evalyn everette evert ewell eyre ezekiel ezequiel fae farrah faustino favian fawn fayre
felicity felipa felton fermin fern ferne fleta fletcher flo florencio florida flossie floy ford forest foster freddy
freeda freeman freida gabe gage gardner garett garfield garland garnet garnett garret garrick garrison garth gavin
general genesis genisis genoveva geo georgianna geovanni geovanny geovany gerry gia giles gillian giovani giovanny
gisselle gladyce glenna glennie godfrey golda golden granville gray grayce grayson greer gregoria greyson griffin
grover guiseppe gunner gus gussie hadley hailee hailie hal haleigh halie halle hallie hamish hank harley harmon
harmony harper harrison haskell hassie haven haylee haylie hazle heath heaven heber hellen helmer hendrix herminia
herminio hershel hertha hester hettie hilario hilbert hillary hilma hilton hipolito hippolyta hiram hobart holden
hollie hollis hosea houston hoyt hulda humberto hunter hyman icie idell idella ignatius ike ilene ima imogen imogene
indiana iowa ireland irwin isadore isai isidro isla isobel isom issac itzel ivah ivory izaiah jabari jacey jacinto
jackeline jacklyn jaclyn jacynthe jadon jadyn jaeden jaida jaiden jailyn jakayla jakobe jaleel jalen jalon jalyn
jamaal jamar jamarcus jamel jameson jamey jamir jamison jammie janae janessa janick janiya jannie jany jaquan
jaquelin jaqueline jaren jarred jarrell jarret jarrett jarrod jarvis jaunita javon javonte jaxtyn jaycee jayde jaydon
jaylan jaylin jaylon jayme jayne jazlyn jazmyn jazmyne jeanie jedediah jedidiah jefferey jeffry jena jenifer jennings
jennyfer jerad jeramie jeramy jerel jermain jermey jerod jeromy jerrell jerrod jerrold jessika jessyca jett jettie
jevon jewel jewell jillian joanie joannie joany jodie joesph johathan johnathon johnpaul jordane jordon jordyn
joshuah josianne journey jovani jovanny jovany judah judd judge judson juliet juniper junius justen justice juston
juvenal juwan kacey kaci kacie kade kaden kadin kaela kaelyn kailee kailey kailyn kaitlin kaitlyn kale kaleb kaleigh
kaley kallie kameron kamille kamren kamron kamryn kareem karelle kariane karianne karlee karley karli karlie karolann
karson karsyn kasandra kasey kat katelin katelyn katelynn katheryn kathlyn kathryne katlyn katlynn kattie kavon
kaycee kaylah kayley kayli kaylie kaylin keagan keara keaton keegan keeley keely keenan kellen kelsi kelsie kelton
kendall kendrick kenna kennedi kennith kenton kenya kenyatta kenyon keon keshaun keshawn keva keven kevon keyon
keyshawn kianna kiarra kiel kiera kieran kiley kip kirstin kitty koby kody kolby kole korbin korey kory kraig
kristofer krystel krystina kurtis kyla kylee kyleigh kyler kylie kylo lacey lachlan lacy ladarius lafayette laisha
lake lamont landen lane laney lark laron larue laurel lauretta laurianne laury lavada lavern laverna lavina lavon
lavonne lawson layne lazaro leanna leatha lelah lempi lemuel lenna lenora lenore leola leora lera lesley lesly lessie
leta letha lew lexus libbie libby lilliana lilyan lincoln linnie linwood lisette litzy lizeth lizzie llewellyn lolita
loma lon london lonie lonny lonzo loraine lorine lottie louvenia love loyal loyce lucinda lucious lucky ludie lue
luella lulu lupe lura lurline lyda lyric lysanne mabelle mac macey maci macie mackenzie madaline madalyn maddie
maddison madelyn madelynn madge madie madilyn madisen madison madisyn madyson maegan magdalen magnolia maiya makayla
makenna makenzie malachi malinda mallie mallory manley marcelino marcelle marcellus margarete margarett margaretta
margarette marge margret mariah mariane maribel mariela marielle marietta marilie marilyne maritza marjolaine marjory
marlee marlin marlowe marquis marquise maryse maudie maurine maverick mavis maxie maximillia maximillian maximo
maximus maxwell maybel maybell maybelle maye maymie maynard mazie mckayla mckenna meadow meagan meaghan meda medusa
meggie mekhi mellie melvina melyna melyssa mercy merl merritt mertie meta mia3 michale mikayla mikel milford millie
mirabel mireya misael missouri mitchel mittie modesta mollie monroe monserrate montana monty moriah mortimer moshe
mossie mozell mozelle murl myah myles myrl myrtice myrtie myrtis nakia nalia name nannie nash nasir nat nate
nathanial nathen nayeli ned nedra neha nelda nella nelle nels neoma newell nicholaus nicklaus nickolas nicolette
nikko nixon noble noemy norene north norval norwood nya nyah nyasia obie ocean ocie odell odessa odie okey olen oleta
olin oma omari ona onie oral oran orie orin orion orland orlo orpha orrin orval osbaldo osborne oswald oswaldo otha
otho ottilie ottis ova ozella ozzy paige pansy patience pattie pax paxton payton pearlie pearline peggie percival
peyton pheobe phoenix pierce pink pinkie piper polly poppy porter precious presley princess providenci queenie quincy
quinton rachelle rae raegan raheem rahsaan rain raleigh randi ransom rashad rashawn rasheed raven raye raymundo
reagan reanna reba rebekah rebel reece reed reese reeve regan reggie reign reinhold remington ressie reta retha retta
reuben reva reymundo rhett rhianna rhiannon rhoda richie richmond rickie rigoberto river robb robbie rocky rod rodger
rodrick roel rogers rollin roma romaine ronaldo ronny rory rosalee rosalind rosalyn rosamond roscoe rosella rosendo
rosetta roslyn rossie rowena rowland royal royce rozella rubie rubye russ rusty ruthe ruthie ryann ryder rylan rylee
ryleigh ryley rylie sabryna sadye sage saige sallie santa sarai saturn savanah savanna savion sawyer schuyler scot
scotty scout seamus sedrick selmer serenity shad shakira shanel shanelle shanie shaniya shanny shaylee shayne shea
shemar sheridan sherwood shiloh shyann shyanne sibyl sigmund sigrid sim sincere sister skyla skylar skyler solon
sonny stanford stephania stephany stephon sterling stevie stone sunny syble sydnee sydni sydnie sylvan tad tahlia
talon taryn tate tatum tatyana taurean taya taylen teagan telly tempest tenley terrill tessie tevin thad thaddeus
theresia thora thurman tianna tierra timmothy tod tomasa toney torey torrance torrey trace travon tre tremaine
tremayne trent trenton tressa tressie treva trever trevion trey trinity tristian tristin triston trudie truett trycia
trystan twila tyra tyree tyreek tyrel tyrell tyrese tyrique tyshawn tyson ulices ulises unique uriah vada vallie
vance vaughn velda velva vena venus verdie vergie verla verlie vern vernice vernie vesta vicenta vinnie virgie viva
vivianne waino waldo wava waylon webster weldon wellington westley weston wilber wilburn wiley wilford wilfredo
wilfrid wilhelmine willa willow wilmer wilton winfield winnifred winona wison wyatt xena xzavier yadira yasmeen
yazmin yesenia yessenia yoshiko zac zachariah zachery zackery zander zane zaria zaylee zechariah zella zelma zetta
ziggy zoie zoila zola zula zyair E/CEFZ barton E/CG zach E/DG brandt E/DN jensen E/E evans morton watson E/EF cole
haley howell kris murphy russel sanford stanton tillman toy turner walker ward wyman E/EFG will E/EFGZ green E/EFOZ
bailey E/EFZ anderson brown carter hudson king mckenzie murray parker price reilly E/EFZp miller E/EZ reid E/F baron
emery reynold vidal E/FG rey E/FI cali E/G cleve deja ewald gerson hardy hillard loy newton norris tanner walton
winter E/H major E/I carli dangelo madonna monte palma vella E/P marques tavares E/PS cruz E/S alanis cortez khalid
reyes reyna sierra E/W clare kane maryjane miracle E/Z delaney henderson kennedy theron E/d leilani E/p furman EF/
adeline adrien adrienne aglae aidan alec alexandrine alexane alexanne alize alton alycia alysson amani anabelle anais
angeline anika anissa anya april archie arielle arlene athena aubrey augustine aurore austin becky bert bertha beryl
bessie betsy beulah blaise blake bonnie boyd bradford brandy brendan brice brittany bryant caleb carlton carrie cary
casey cassandre cassie cecelia celestine chad chanel christelle christie clarence clay clayton clementine clinton
clotilde clovis clyde cody connie coralie coraline corey cornelius crystal dahlia dallas damon daniella daphnee darin
darla darlene darnell darrel darrin dawn delbert della delores delphine dewey dexter dixie domingo dominick donnie
doreen doug drew dwight ebony elbert eleanore eleonore elian elinor elissa ellie elyssa emie emmanuelle emmett emmie
ena enola ephraim erin essie eula evangeline eve everett faith fannie fanny floyd forrest france frances freda
frederique fredrick gene geneva genevieve geoffrey georgette germaine ginger gladys gretchen gustave gwendolyn hattie
hayden hector heloise henrietta holly hope horace hortense hugh iliana irving jacinthe janelle janie jarod jeannette
jeannie jed jeff jeffery jerald jimmie jo joanny jocelyn jodi jody jonathon jude julianne junior kaia karine keira
kelley kelli kelvin kendra khalil kristopher lance larry latoya lauriane laurine lauryn leanne leland leonel lester
lillie lindsey lonnie loren lowell lucile lula luther lyla lyle mable mack magali mamie margie marguerite marilou
marjorie marsha marshall maryann mattie maude megane melba meredith mildred mindy minnie mireille misty mya mylene
myrtle naomie nettie noelia noemie oceane olive ollie opal ora oren orville pam pat patsy patty pearl peggy penny
perry pete phyllis preston prudence randal randall randolph randy raoul raphaelle ray rex rhea rickey ricky roderick
rogelio roosevelt roxane sadie samara sandrine sarina savannah scarlett shaina shana shanna shanon shany shari shawna
shayna sheldon shelia shelley sherman susie tabitha teri terrance terrell terri thelma tiana timmy todd tonya troy
valentine velma verna violette viviane wallace wendell whitney wilbert wilfred willis winifred winston wm woodrow
zack zackary zakary EF/E clark wilson EF/EF carroll doyle spencer EF/EFZ grady EF/F clement marty EF/G christ may van
EF/I cerise pascale patti EF/P santos EF/S alonzo EF/W sylvester EF/Z milton moses prince EF/d salma EFG/ alia alisha
annabelle ariane arno betty brigitte cedric christophe claudine clemens damien darian eliane gabrielle henriette
ismael jaden jaron jeremie jermaine johann keanu kenny laurence lenny liliane louisa lucienne mariam marlon martha
melvin myriam nancy nelson nia phil quentin sally sammy santino thalia tia willy EFG/EZ taylor EFG/F henri julien
leroy EFG/G lorenz EFG/N hassan EFG/T kaya EFGH/ vivien EFGHIJLP/S lara EFGHILNPSWZdr/ olivia EFGHILr/Ir luca EFGHL/
amira kiara EFGHL/I lana EFGHLNf/ johanna EFGHLNfp/ hanna EFGHLWZr/ alex EFGHLZ/FO noel EFGHPSZ/ leticia EFGI/
alessia carlo carlotta francesco gino giuseppe luigi paolo penelope EFGI/I gianni EFGI/J cora EFGIJ/ dario vito
EFGIJPS/ antonio EFGIL/ giovanni isa matteo milo nico EFGILPS/ leonardo lorenzo EFGILPSZ/ melissa EFGILPSZd/ elisa
EFGILPSr/ lorena EFGILPWZdr/ amelia EFGILS/ diego EFGILSWZ/ vanessa EFGILSZr/ carmen EFGILW/ amina EFGILZpr/I stella
EFGINPWZr/ felicia EFGINSZr/ monica EFGIOP/ angelo EFGIOS/ emilio EFGIP/ alessandro EFGIPSWZp/ teresa EFGIPSZdr/
carla EFGIPSr/ carolina EFGIPZ/ marco EFGIPr/ lavinia EFGISWZ/ irene EFGISZr/ claudia sonia EFGIWr/I francesca EFGIZ/
cassandra michele EFGIdr/ anastasia EFGIp/CEFG walter EFGIr/I delia EFGJ/ niko toni EFGJL/ ava EFGJLTr/ alisa
EFGJLZi/ tara EFGJLd/ mila EFGJNZ/ sonja EFGJPSZdr/ ana EFGJPWZpr/ paula EFGL/ aaliyah abdullah aimee aliya aliyah
alyssa annabel charlie dion dominique dylan elijah emmy finn florence hailey jayden jayson jesse joelle kai kay kian
leonie levi lilian lilly lily logan maurice merle raphael ruby selina sienna vivienne zoey EFGL/E lewis EFGL/W maryam
EFGLN/ celine isabelle liam nils EFGLNSWdr/ victoria EFGLNWZ/ marcus EFGLNWr/N mohamed EFGLNZ/ jimmy leah tommy
EFGLOS/S mateo EFGLP/ silas sophia EFGLP/W esther EFGLPS/ isabel EFGLPS/EF nicolas EFGLPSZ/ alicia miguel EFGLPWZ/
anthony EFGLPZ/ bryan EFGLSW/ naomi EFGLSWZ/ emily EFGLSWp/ aaron EFGLSZ/ brandon EFGLT/ aylin EFGLTW/N ahmed
EFGLTd/S maya EFGLTdr/ ibrahim EFGLTr/ amir EFGLW/ hannah jack jasmine jill josephine mohammed sam sophie EFGLW/Z
joseph EFGLWZ/ amy ben joe josh lucy luke steven tom EFGLWZ/E james EFGLWZ/F louis EFGLWZ/W joshua EFGLWZd/ michelle
EFGLWZp/ joanna EFGLZ/ chris claire dean devin jamie jenna jim joey joy lynn mike nick rick rosalie tyler EFGLZ/EFN
ryan EFGLZ/F colin EFGLZ/Z ashley EFGLZd/ ian jane nadine EFGLZi/ jay EFGLZp/ angelina EFGN/ emelie linnea martine
EFGNPWZd/ jessica EFGNWZ/ ann dennis helen yvonne EFGNZ/ ellen jenny johnny EFGP/ joana larissa EFGPS/ ricardo
EFGPSZ/ carlos nicole EFGPSZd/ luis EFGPSZr/ raul EFGPZ/F andre EFGPZr/ celia erica EFGSWZ/ jennifer EFGSZ/ alexis
evelyn juan EFGSZ/W kimberly EFGT/ eda EFGTd/ jasmin EFGW/ danielle danny frederick sylvia EFGW/F pierre EFGW/FG
michel EFGWZ/ andrew catherine denise francis harry jeremy joyce judith mandy mary raymond samantha stephanie timothy
tony EFGWZ/F charles EFGWZ/FG henry EFGWZr/ eric EFGWZr/CF paul EFGWZr/F jean EFGWr/ dominic EFGZ/ annie bernadette
calvin cecile christine claude colleen darren dustin edith eileen elaine estelle guy heidi jacqueline jacques jared
jerome jon judy kristin lindsay marlene maxine monique ron sandy sean shawn sidney steve suzanne theresa yvette
EFGZ/E lee EFGZ/EFZ marvin EFGZd/ cindy EFGZp/ edwin EFGZr/ marc EFGd/ jamal talia EFGr/ fiona frederic EFGr/r
constantin EFHIL/ noe EFHLd/ bella EFHLp/ liza EFHr/ lora EFI/ adele arianna asia aurelio berenice cleo flavio
lisandro loretta marcella rodolfo EFI/I orlando salvatore EFI/S alba EFIJOPS/ roberto EFILZ/ donna EFILZ/I dante
EFIO/ rolando EFIOPS/ fernando gustavo EFIOS/ alfredo arturo ernesto gilberto EFIP/ pietro EFIPS/ matilde sergio
EFIS/ alberto alfonso armando dolores gerardo ramiro EFIS/I federico EFISWr/ veronica EFISZr/ cristina EFISp/ gloria
EFISr/ virginia EFIW/ nicola EFIWZ/ priscilla EFIZ/ deanna glenda EFId/ gabriella EFIp/ wanda EFIr/ angelica EFJ/
jovan lela neva EFJLW/ kate EFJLd/ eli EFJdr/ ira EFL/ aiden aisha ayana ayden ayla daisy daphne don eden elodie
emile ethan flynn isaiah ivy jade jeremiah jules june laurie layla lois lou louie mae margot marley maxime miles myra
nola otis seth tess toby yasmine EFL/E owen quinn scott EFL/EFZ nolan EFL/W faye EFLP/P xavier EFLPSW/W isaac
EFLSWZ/W elizabeth EFLT/ amara EFLTdr/ muhammad EFLTi/ arya EFLW/ bruce jake EFLW/W grace EFLWZ/ amber matthew
EFLWZ/EG rose EFLWZr/ george EFLZ/ bob bobbie bobby bradley brent camille dave eleanor glenn gwen jackie jessie megan
meghan melody morris ralph renee rosie shane ted EFLZ/EFZ harvey EFLZ/G lauren EFLd/ teddy EFLd/C nova EFLp/ chloe
EFLr/r stan EFN/ kent EFNWZ/ kenneth EFNZ/ wilma EFOPS/ eduardo pablo EFP/ alexandre josue EFPS/ camila felipe
francisco jose julio leonor marcos pedro raquel salvador EFPS/S jaime santiago EFPSZ/ jorge EFPWZ/ lorraine EFPZ/
marcia EFS/ andres blanca brayan enrique esteban guadalupe guillermo ignacio javier juana luz EFS/I reina EFS/P jesus
EFS/S alejandro EFS/W israel EFSW/W emmanuel EFSZ/ erick EFSZ/d yolanda EFSZr/ margarita EFSr/ angel cristian EFT/ al
EFTd/ malika EFTf/ ari EFTi/ samir EFW/ constance debra elliott gregory harriet jeffrey lawrence malcolm nicholas
paulette rachael sheila wendy EFW/EFZ douglas EFWZ/ clifford deborah derrick dorothy eunice janice jeanne kyle leslie
margaret mathew maureen natasha phillip rosemary russell sharon shaun shirley stanley stephen terence tracy EFWZ/G
howard EFWZ/W katherine EFWZd/ janet EFWZdp/ edward EFWZi/ susan EFWr/ georgia EFZ/ alison allan allen allison andy
angie antoinette audrey bennie benny bernice beth bethany beverly bill billie billy blanche brad brett bridget brooke
byron candace candice carole carolyn cathy charlene cheryl chester christy clifton clint cory courtney craig curtis
cynthia dale darrell darryl daryl debbie derek desiree diane dianna dianne duane dwayne earl earnest ed eddie edna
elmer eloise elsie erma ethel eugene frankie franklin fred freddie gail garrett garry gary gayle geraldine greg gregg
hazel heather jacquelyn jennie jerry joan joann joanne johnathan johnnie juanita kathleen kathryn kathy katie kellie
ken kerry kirk krista kristen kristi kristie kristy krystal laverne leigh lloyd lorene lucille lynda lynette lynne
madeline maggie matt micheal molly nathaniel neal neil nellie nichole percy rhonda robyn rochelle rodney ronnie
rosemarie roxanne rudolph rudy shannon shelly sheri sherri sherry sheryl sonya stacey stacy stuart sue tammy tasha
terrence theodore tiffany tommie tracey traci travis trevor tricia tyrone vernon vicki vickie warren wayne wilbur
willard willie EFZ/E kelly EFZ/EFZ mitchell terry EFZ/EI ross EFZ/EZ stewart EFZ/F roy EFZ/G conrad EFZ/I brandi lori
EFZ/ST kara EFZ/W barry wade EFZ/Z cameron keith wesley EFZd/ kayla tami vicky EFZi/ tanya EFZr/ carol EFd/ calista
chelsea lamar sasha violet zelda EFd/O ellis EFdr/ tania EFf/ kari EFi/ lila EFp/ archibald cyrus nestor zachary
EFp/F bertrand EFr/ adonis dimitri EFr/P maia EG/ abdul aileen anabel annabell bennett caitlin cheyenne christa
clarissa conner connor curt davin domenic dorothea emely fredy frieda fritz hildegard immanuel isabell jessy josiane
josie justus kassandra katharina kiana leann lennie ludwig marlen phoebe sky summer sydney tamia EG/EFG hermann
EG/EFZ bernhard EG/G franz friedrich stephan werner EG/Ir cara EGI/ enrico EGI/I guido EGI/IPS franco EGIf/ susanna
EGL/ abby collin eveline finley jolie mayra EGL/G jasper EGL/S kyra rico EGLN/ bo EGLTr/ mustafa EGN/ arvid EGNZf/J
markus EGS/Gr alexa EGT/ omer EGZ/ stefanie EGp/ erwin EGp/G wilhelm EH/ izabella EHL/ vince EHS/ jazmin EHp/ lilla
EI/ abelardo adalberto alda arnaldo assunta brando candida carmela carmelo carmine cordelia delfina domenica domenico
edgardo elda eliseo elmo eriberto eulalia eusebio everardo fabiola fausto filiberto gaetano imelda lorenza minerva
modesto novella pasquale rosanna samanta santina tito ubaldo vincenza vincenzo zena EI/D mose EI/I candido donato
gennaro leone narciso EI/S lucio EIL/I luciano EIO/ adolfo leopoldo osvaldo EIOS/ emiliano EIP/ alessandra giovanna
mafalda norberto EIPS/ bernardo EIPpr/ ofelia EIS/ eloisa esmeralda gregorio rosalia EIS/I mariano EIS/S rosario EIT/
estella EIW/I gemma EId/ gilda maida EIr/ caterina lelia EJ/ jasen EJW/J vida EL/ abe ace bart beau bowie chase
chelsey dax demi donny evie florine gideon gust hayley imani jace jacky jada jairo jaxon jayce jayda jaylen jazz
jordy kayden kaylee kayleigh kenji kobe lennon lexi lexie lux macy maeve micah nikki quinten riley rowan sammie
scottie skye tobin xander zion EL/D storm EL/E jackson mason EL/EF casper fay EL/G jess EL/S amaya EN/ asa ebba
gunnar kristoffer oda EP/ marcelo moises EP/r isac EPS/ francisca EPS/P vicente EPSr/ rebeca ES/ agustin alejandra
araceli esperanza estefania german gonzalo graciela horacio isaias joaquin jordi lourdes marisol mauricio melany
micaela monserrat rocio soledad susana uriel ES/S concepcion ES/T adan ESr/ catalina cristobal ET/ alvina anise bay
ila verda EW/ amie ara dior dorcas duncan ernestina josiah nigel ola roselyn EW/EFZ graham johnson EZ/ bridgette sid
Ed/ edison jamil karma ophelia queen raina shania tiara Ed/d agustina Edi/ aditya Ei/ anjali arjun asha deven kali
rahul trisha veda Ep/ eleazar Epr/ antonina Er/ casandra clementina dariana georgiana letitia octavia rosina F/ abd
abdallah abdel abdelkader abdellah abderrahmane abdonie abdourahmane abdramane abelin abeline abigael abigaelle
abondance aboubakar absalon acace acacie acanthe achaire achraf adalard adalbald adalbaude adalberon adalric
adalsinde adea adegrin adegrine adelie adelphe adeltrude aden adenet adeodat adhemar adib adja adjutor adolphe
adolphie adonise adrastee adrehilde agapet agatha agathange agathe agathon agilbert agilberte agnan agnane agneflete
agrippin agrippine aimable aime aina ajan ajana ajla ajlin ajna aksil alain alaine alais alara albane alberade
alberic alcidie alcime alcine alcyone aldegonde aldonce aldric aleaume alenia aleth alexandros alexine aleya alienor
aliette alissia alistair alix alixe alizee alliaume almine almire aloise alon alone aloys aloyse alphee alphonse
alphonsine alpinien althee alverede alyah alyssia amadea amael amaliane amalric amalthee amande amandin amandine
amant amante amarande amaranthe amaryllis amaury ambre ambrine ambroise ambroisie amea amedee amel ameliane amelien
ameline amen amethyste amicie amiel amine aminte amour amra anae anael anaelle anahita anass anastase anastasie
anatole ancelin anceline andeol andjelina andoche andree andri andrin anemone anes angadreme ange angele angilbe
angilberte angilran angoustan ania anicee anicet anicette anik anina anis annaelle annelaure annesophie annibal
annonciade anouck ansbert ansberte anselme anstrudie anthelme anthelmette antide antonine anuar aphelie apollinaire
apolline appoline aquilin aquiline arabelle arcade archambaud archange aren argine aria aricie arij arion arisa
ariste arlette armance armande armandine armel armeline armelle armide armine arnaude arnould arolde arsene arsinoe
artemis arthaud artheme arthurine arthus arto arwa ascelin asceline ascension asma asmaa assa assetou assia assil
assomption assya astarte asterie astree astride athalie athanase athanasie athenais athina atlas aube aubertine aubin
aude audebert audeline audouin audran auguste aure aurele aurelien aurelienne aurelle aurian auriane auron auxane
auxence aveline avi aviel avigaelle avital avoye avril axeline ayaan ayah ayem aylan ayline aymane aymard aymardine
aymen aymeric aymon aymonde azalee azelie azeline badis bafode bahia balthazar baptiste barbe barnabe barthelemy
bartimee basilisse basma bathilde baudouin baya benedicte benigne beranger berangere berard berthe bertille beuve
beya bigna bilel blandine bohemond bon boniface bouchard bouchra brahim briac brieuc brune brunehaut brunehilde
calixte camelien camilia camillien candide capucine caribert carine carloman cassien cassiopee castille celian celien
cesaire chahine chahinez chai chaima charlaine charlemagne charline charlize charly chayma cheick cheickoumar
childebert chilperic chirine chretien christodule chrysole chrysostome clarisse claudien clea cleandre clelie
clemence cleophee clery clio clotaire clothilde colette coline colombe come conception constant corentin corentine
corto cyprien cyrian cyriaque cyrielle cyrille cyrine dalla danae dania dany danyl darine daris dayan dayane delphin
desire diar diara dieudonne dieudonnee divine djeneba domitille doriane dorine dorothee douce dounia dov driss dune
dyna edgard edmee edouard eglantine el eleuthere eliahou elie eliel eliette elija elion eliona elior eliot eliott
elisee eloan eloane eloi elona elone elora elouan elvire elya elyas elyes elyne elzear emeline emerance emerencie
emeric emi emilien emmelie emna emy enguerrand enio enora enyo epiphane erine eron erwan erwann ethann eubert eudes
eudoxe eudoxie euphrasie eurydice eusebe eustache evann evariste evrard ewan ewen ewenn eya eyal eytan eythan fadi
fady falba fantin fantine fares farouk fatouma faustine felicien felicite feriel feryel fiacre fidele fionn firas
firmin flavien flodoard florent florestan floriane florie flurin flurina fode fortune fortunee foucauld foulques
francette francia francine francisque franck fulbert fulcran fulgence gad gaelle gaetan garance gaspard gatien gaud
gelila geoffroy geraud gerberge gerbert germain gervais ghislain gianna gion girart gisele gislebert gondebaud
gonthier gontran gonzague goundo gregoire guenievre gui guilhem guilhemine guillemette gustavine gwenaelle gwendoline
hadja hadriel hadrien haim hajar hamed hanae hania hardouin haron haroun harouna haroune hassane hatouma hava haya
hedelin helie helier helios herluin herve hiba hicham hilaire hildebert hillel hincmar hind hippolyte honore honorine
houda hugues huguette iban idan idir idriss ilai ilan ilana ilian iliane ilies ilyan ilyana ilyane ilyass ilyes
ilyess imad iman imane imen imene imrane innocent inza isaure isee iseult ishaq isidore islam ismerie israa issam
issiaka iyad iyed izia jad jael jalil jamiro jannah japhet jaro jasin jassem jassim jawad jawed jeanbaptiste jeannel
jeannot jehanne jennah jibril jihane jinane jocelyne jorin josse josselin joud jourdain jovin judicael junon jusra
juste jusuf kadidia kadidiatou kady kahina kaina kais kalea kamel karamba karamoko kassim katell katia kawtar kayliah
kayna kays kelya kelyan kenzi kenzy keren ketsia keyan keyla khadidja kiano killian kilyan kimo kiyan klea kuzey
kylian kyliann kyllian ladina ladji laetitia lahna laia lalie lancelot landry larina latifa laurane laureline laurene
layana layanah lazare leandre leane leano leart ledion leelou lehna leia leina lenni leny leonis leonne leonore
leopaul leopoldine leufroy levana levio leya leyan leyna liara libere lietald lilas lilie lilirose lilwenn lilya
lilyrose linoi linoy lior liora liron lirone lison lital liyah liyan loan loane lohan loic loise longin lorian lorik
lorrain lothaire louan louane louann louanne loubna louca louismarie louison louka loula louna lounis lua lubin
ludivine ludolphe lui lyan lyana lyes lylia lylou lyna lyne maayane macaire maceo madlaina mael maelie maeline maelis
maelle maely maelyne maelys maeva maguelone mahamadou mahault mahaut mahe maila mailo maily mailys maina maissa
maissane maiwenn makan malak malea mallaury malo malone mamert mamoudou manal manar manasse manelle manil maram
marcantoine marceau marcelin marceline margo mariame marieange marielou mariem marine marjane marnie marouane martial
marwan marwane marwen marylou massinissa matheo mathurin mathys matisse mattea mattheo matthieu maugis mauricette
maxellende maxence maxens maximilien mayane mayar mayeul mayla mayline maylis mayssa mederic mehdi melchior melia
meline melisande melissandre mellina melodie melusine melvil melvyn menahem mence mendel meriam meriem merjem merovee
merwan meryam meryl mickael milhan minh mischa miya moche modibo mody mohamedali mohamedamine moisette morgane mory
mouctar moustafa myrtille nabil nadege nael naelle nahel nahla naia naila naima nais najla nala nando narcisse nassim
natacha naudet nawel nawfel naya nayel nayla nea neela nefeli nehemie neila nejla nelia nelio nell nelya nermine
nesrine neyla niame nicephore ninon nio niouma nizar noar noelie noha noham nohan nolann nolhan norhane normand nouha
noura nourane nuri octave odelia odette odile odilon oger olympe ombeline ombline ondine ophelie orell oriande oriane
orlane othmane oury oussama ozanne paco pacome palemon paloma parfait paterne paulantoine paularthur paule pecine
pepin perceval perle perrine petronille pharell phileas philemon philibert philippa philippine philomene philothee
pie pierrealexandre pierreantoine pierrelouis pierrick pol primerose priscille prune pulcherie quentine quintia
quitterie rachid rahma rajana rami ramy ranim ranya rawane rayane raymonde rayyan reda regine regis reine rejan
rejean rejeanne remi reybaud riad rian rim rio rivka riyad rodolphe rodrigue rokia rolande romain romane rona ronan
roselin roseline runa ryad rym saad sabrine sacha safia sakina samu samy sana sanaa sarra satine sauveur savinien
scholastique sebastien segolene selyan sephora seraina seraphin serine severine shaily shaima shani shanice shay
shayan shayma sherine shirel shirine shyrel siana siara sibylle sidoine sidra siena sigebert sigismond sihem siloe
silvere simea sira sirine sixte sixtine skander soan sofiane sohan sohane solal solene solenn soline souleyman
soumaya stanislas steeve suzie suzon swan swann swassane sybille sylvain sylvestre sylviane syrine taina tais tal
tali talya tancrede tanguy tao tasnime taurin tesnim tesnime thais thanina theodose theophane theophile theophraste
theotime thibaud thibault thibaut thibert thierry tian tiguida tilda tilio tilla timeo timoleon timothe timothee
tiphaine titien titouan tonnin toscane toussaint trajan tsipora turold tybalt tymeo ulysse urbain ursule valere
valery venance venceslas vianney victoire victorien victorin vigile vinciane virgile vital wael waleran walid
wandrille wassim wiem wilfried wissam wissem xaviere xenophon yacouba yael yaelle yamina yanis yann yanni yaro yaron
yasmina yasser yazid ylan yoan yoann yoav yoel yohan yohann yona yoni yosra yossef youcef youmna youna youness youri
yousra youssouf ysaline yse ysee yseult yumi yvan zacharia zacharie zache zadig zakariya zakarya zayneb zeinab zelie
zephirin zephyr zeynab ziad zineb zinedine zoeva zohra zyad F/C matys F/CGp malek F/F arnaud aubry benoit garnier
gauthier gautier guerin guillaume guyot loup mathieu remy renaud F/G leu F/I basile rea F/J arman F/O bastien F/S
adame F/W mustapha F/i shai F/r moise savin FG/ alexia alissa arwen bastian bettina chantal christiane corinne didier
eddy elea eleni eliah elli elly enya etienne evelyne fabien fabrice finja francoise georges gian janine jannik jannis
janosch jeanmarc jil joline juri karim laurin lean leandra leni lenia lenya leonidas levin lian lias lio lion lotta
luan lucien lya maira maksim malena malia marlo mathilda matis matthis mattis mikail nelly neo nevio patrice rahel
rania ronja samia serge sina soraya stephane tabea taha teo till tuana tyron veronique yannik yannis yolande FG/F
philippe FG/G moritz philipp FG/I leoni luise FG/W amar FG/r pascal FGH/F laurent FGH/J milla FGHdr/ lili FGI/
adriano alessio allegra chiara cosima davide giada gianluca letizia lino loris FGI/I elia giuliano FGIJL/S nino
FGIJLP/ danilo FGIL/ giulia salome FGIL/I valentino FGILr/ eliana FGIP/ fabio leandro sandro FGIPr/ luana FGIS/I
paola FGIr/ bianca romina FGJL/ luka FGJLf/Cp mika FGJN/ kaja FGJOf/ marko FGJdr/ ina FGJr/C malina FGL/ aleyna anouk
asya ayman azra freya fynn ilias jara jona jonah joris juna len lenn lennox luc matthias rayan tessa yannick yara
youssef yves FGL/F romy FGL/FZ olivier FGL/S medina FGLN/ linn mats FGLP/ liz FGLT/ bilal deniz elif emir hamza kenan
kerem leyla meryem muhammed nisa yasin FGLT/T arda can FGLTWd/ yusuf FGLTd/ ilyas FGLTd/W ismail FGLTf/ sami FGLW/
sena FGLd/Ci malik FGLf/ jari timo FGLr/ janna melina FGN/ annika malin nathalie FGNW/ madeleine FGP/ tiago FGSpr/
lilia FGT/ enes helin samira selim selin FGTW/ fatma FGTr/ said FGW/ antoine FGZ/ angelique FGZ/F francois FGf/ matti
FGr/ alea arian leana FH/ hedi FH/H laszlo FHT/ adel FI/ achille adelaide alcibiade alcide ambra antigone clelia cloe
eliano elio enea ennio ezio filippa filippo giacomo gioele giorgia giulio ilaria ilenia livio luce moira nerea
ornella prisca quieta samuele selene siro solange ugo vittoria FI/I celeste gabriele mattia FI/IJ marino FIL/ gaia
FIL/I gioia FILP/ enzo FILP/I mauro FIP/ vasco FIr/ aristide camelia flavia FJ/ aleksa aleksandar anastasija andrina
asja dea kristijan masa mateja miro sofija vuk FJLT/ miran FJLp/ aleksander FJPr/ irina FJp/ aleksandra FJr/Fr toma
FJr/Hr bogdan FL/ alya amin arie axelle aya ayoub cataleya dani dua esra evy fleur gilles hafsa hira ilay inaya
isabeau isra joah juliette kacper keano kenza kenzo khadija kyan laure lilou lise liya louay lyam malou margaux
marthe marwa micha myla mylan nine noa noam noan noelle noor norah nour rayen roan thiago yassin yassine younes yuna
zakaria FL/GI flore FLN/ elin eline FLP/ aline FLT/ ensar idris imran mahir nadir safa safiya zayd FLT/T ayaz FLTW/
musa FLTd/ yahya FLW/ moussa FLZ/ liyana FLd/ farah zahra FLi/EF rohan FLp/ oliwia zuzanna FN/ joakim FP/ filipe
isadora isis joaquim luena manel martim mateus nuria yuri FP/S yago FPS/ carlota gael FPSf/PS matias FT/ adil akram
anas ayan aziz dilan habib hatem ilhan lamia madina mete nahil nail naim nazim nevin nil ruya salim ziyad FT/T adem
aydan zana FTW/ alima FTd/ halima FTd/J sabri FW/ abdou abdoul abdoulaye aboubacar aby adama aicha aissa aissata
aissatou alassane aliou alpha aly amadou aminata antony astou awa bakary binta bintou blessing boubacar boubou cheikh
coumba daouda demba djibril fatim fatimata fatou fatoumata habiba haby hamidou hawa ibrahima idrissa issa kadiatou
khadidiatou khady lamine lassana mady maimouna malick mamadou mariama meissa mouhamadou mouhamed moustapha nene oumar
oumou ousmane penda ramata salimata sekou seydou sidy souleymane thierno tidiane yacine yaya FW/C fanta FW/G mai FW/W
sadio samba FZ/ iwan Fd/ hasna mahdi paulin tasnim yani Ff/I lauri Fi/ arun nawal uma Fp/ ignacy joachim mateusz
salomon wiktoria Fr/ adelin arcadie arsenie camil dalia inna lorin ludovic mahmoud timea Fr/r andrei G/ alessa amon
annalena anneke annemarie anny ansgar arved ayleen ayse beat beatrix bennet benno bernd bjarne carolin caspar catrin
charleen charlotta chayenne christiano christin christoph claas collien darleen denny dieter domenik ecrin eddi ege
elanur elsbeth emirhan emmely emmi enie enna enno felicitas felina fenja fiete fine finia finlay finnja florentine
franka franziska frederike friederike gertrud gottfried hanno hansjorg hanspeter hansrudolf hansruedi hansueli
hansulrich heinz henning henrick henrike hussein iven ivonne janek janin jannek jannes jarno jeanclaude jeandaniel
jeanfrancois jeanjacques jeanlouis jeanluc jeanmarie jeanpaul jeanpierre jella joelina joeline joleen jolin jolina
jonna jonte jorg joscha joschua josephin josette josua josy juliane julienne julika julina jurg kalle karlotta
kathrin kayra keno kimberley kimi korbinian korinna laureen laurenz lenja lennard leonhard levke liah lilith lilli
lisann loreen luiz luk luzie lyn maddox madita madleen madlen maik maike mailin malte marah mareike margrit margrith
marieke marissa marla marleen marlies marlis marwin mattes maxi medine meik micheline mieke mio mirja naemi neele
nele niclas peer philine pierrealain pierreandre piet pit quirin raik rebekka regula reinhard reto rieke rike ruedi
sahra saphira sascha silja sinja smilla sonke stina sude svea svenja talea tamina tamino tammo tayler thalea thies
thilo thorben thore thorge til tillmann timm tino tizian tjark tomke torben tore ueli urs veit vin vitus vreni wibke
wiebke willi wolfgang yannic yaren ylvi ylvie yven G/G hauke heinrich hennes klaus lewin lutz marten niklaus steffen
G/I pepe G/N falk hagen GI/ brigitta corinna giuliana mariella massimo mirco patrizia remo riccardo silvio verena
GI/I daniele giorgio rocco GILdr/ cornelia GINr/ carina GIP/ renato GIS/ claudio GIr/ adelina GJ/ evelin katja nadja
sanja tanja GJf/ anja GJr/ inga GL/ bent catharina esma fabienne femke finnley gerrit hendrik imke jarne jolien joost
jule kaan laurens lennert lisanne liselotte lotte marit meike mick odin GL/G klaas GLNZf/ johannes GLT/ ahmet defne
mert semih umut zeynep GLT/T mehmet GLf/ janne GN/ josefin karoline kjell lennart nikolai GO/ jano karlo GS/ anni GT/
baris batuhan berat berkay burak cem ceyda ceylin dilara emre eren furkan ilayda irem jamila kerim koray levent melek
melike merve mirac miray murat salih sinan tarik yunus zehra GT/CTp baran GT/I melis GT/T onur GTW/ efe GTd/T hasan
GW/ oke GZ/ annelie hannes jolanda Gf/ tarja Gp/ klemens Gr/ corvin nelli nicolai H/ abigel aliz bence bende bendeguz
benedek benett bertalan biborka boglarka boldizsar borbala boroka botond brajen csaba csanad csenge csongor denisz
dorka dorottya elizabet emese emili eszter fanni fruzsina gellert gergely gergo gyorgy hanga hunor imre istvan janos
jozsef kamilla kende kincso kinga kolos krisztian krisztofer lajos levente lilien linett marcell mihaly miklos nandor
nara nikolasz nimrod nolen panka panna reka szabolcs szofi szofia szonja vencel vendel vilmos zalan zejnep zente
zeteny zselyke zsofia zsolt zsombor H/C ferenc H/Cr gabor H/H balazs marton virag H/Hr balint sandor tamas H/I lotti
HI/ attila mirella norina HJ/ andras zorka HJ/H mate HJ/J janka HW/ akos Hi/ soma Hr/ dorina I/ abaco abbondanzio
abbondio abdone abenzio abibo abramio abramo acacio acario accursio acilia acilio aciscolo acrisio adalardo adalfredo
adalgisa adalgiso adalrico addo addolorata adelardo adelasia adelberto adelchi adelfo adelgardo adelmo adeodato adone
adria adrione afro agabio agamennone agape agapito agazio agenore agesilao agnese agostina agostino agrippa aiace
aidano aimone aladino alamanno alano alarico alberico albino alboino albrico alceo alceste alcina alcino aldobrando
aleandro aleardo aleramo alfio alfonsa algiso alighiero almerigo almiro aloisio altea alvaro alviero alvise amadeo
amando amanzio amaranto amatore amauri ambrogio ambrosiano amedeo amelio amerigo amilcare amintore amleto amone amore
ampelio anacleto anatolia ancilla andromeda aniceto aniello annabella annagrazia annamaria annibale ansaldo ansovino
antelmo antimo antino antioco antonello apollina apollinare apollonia apuleio aquilino arabella araldo aratone
arcadio archimede archippo arcibaldo ardito arduino aresio argelia argimiro argo arialdo ariberto ariele ariosto
aristarco aristeo aristione aristo aristofane aristotele arminio aronne arrigo ascanio asdrubale asella asimodeo
assunto asterio astianatte ataleo atanasia atanasio athos attilano attilio auberto audace augusto aureliano auro
ausilia ausiliatrice ausilio ave averardo aza azeglio azelia azelio azzurra babila bacco balderico baldomero
baldovino bambina barbarigo bardo bardomiano barnaba barsaba barsimeo bartolo bartolomea basileo basilia basilio
bassiano bassilla bastiano batilda beato belina bellino beltramo benedetta beniamina beniamino benigna benigno
benvenuta berardo berengario bernadetta beronico bertoldo bertolfo betta biagio bibiano bice bindo bino birino
bonagiunta bonaldo bonaventura bonavita bonifacio bonito bortolo brancaleone brigida brunilde bruto caino calanico
calcedonio callisto calogera calogero calpurnia camillo cantidio canziano capitolina carola caronte carponio casilda
casimira casimiro cassiano cassio cassiopea casto catena catullo cecco celinia celso cesare cesario cherubino
chiaffredo cino cinzia cirano ciriaco cirilla cirino ciro clarenzio cleandro clemenzia cleofe cleonico climaco clinio
clodomiro clodoveo clorinda cointa colmanno colmazio colomba colombano concetta concetto concordio consolata
corbiniano coreno coriolano cornelio coronato cosimo costante cremenzio crescente crescenzia crescenzio crespignano
cristaldo cristoforo crocefissa crocefisso cronida cunegonda cuniberto cupido cuzia daciano dacio dafne dalmazio
damaso damocle danio decimo degna delinda delizia demetria demetrio democrito demostene deodata deodato desdemona
desiderata desiderato devota diamante dianora didimo diletta diocleziano diodata diodoro diogene diomede dionigi
dionisia dionisio divo doda dodato domezio domiziano donatella donatello doriano druina duccio duilio dulina ebe
eberardo ecclesio edda edelberga edilberto editta edmondo edoardo edvige efisio egeo egidio eginardo egisto egizia
egle elaide elettra eleuterio elide elifio eligio elimena eliodoro elisabetta elisea elita elogio elpidio elvezio
elvia elvino emanuele emidio emiliana emmerico empirio endrigo enecone enimia enrica eracla eraclide eraldo erardo
erasmo erberto ercolano ercole erenia erico ermanno ermelinda ermenegarda ermenegilda ermenegildo ermes ermete ermilo
erminia erminio ernesta eros ersilia esau esterina esuperio eterie ettore euclide eufebio eufemia eufemio eufrasia
eufronio eugenio euridice euseo eustorgio eustosio eutalia eutalio evaldo evandro evangelina evaristo evasio evidio
evodio evremondo ezechiele famiano fausta federica fedro felice fermiano fermo ferruccio festo fiammetta fidenziano
fidenzio filomeno fiordaliso fiorella fiorenziano fiorenzo flaminia flaviana flaviano fleano floriano foca folco
fortunata fosca fosco franca frido frontiniano fulberto fulgenzio fulvia fulvio furio furseo fuscolo gabino gaglioffo
gaio galatea galdino galeazzo galileo gallicano garimberto gaspare gastone gaudenzia gaudenzio gaudino gautiero
gavino gedeone gelsomina geltrude geminiano generosa generoso genesia genesio genoveffa genziano gerasimo geremia
gerino germana germano gerolamo geronimo geronzio gervasio gesualdo gherardo giacinta giacinto giacobbe giadero
giambattista gianbattista giancarlo giandomenico gianfranco gianluigi gianmarco gianmaria gianmario gianpaolo
gianpiero gianpietro gianuario giasone gigliola gildo giliola gillo gineto ginevra gioacchina gioacchino giobbe
gioberto gioconda giocondo giona gionata giosue giosuele giotto giove gioventino giovenzio girardo girolamo gisella
giuda giuditta giulitta giuseppa giuseppina giusta giustiniano giusto glauco godeberta godiva goffredo golia gomberto
gondulfo gonerio gonzaga gordiano gosto gottardo graciliano grato grazia graziana graziella grimaldo gualberto
gualtiero guelfo guenda guendalina guerrino guglielmo guiberto guiscardo gumesindo gundelinda iacopo iacopone iago
ianira icaro icilio idea ido iginia iginio igino ignazio ilario ilda ildebrando ildefonso ildegarda ildegonda illidio
illuminato ilva immacolata immacolato incoronata indro innocente innocenza innocenzo iole iona ione ionne ippocrate
ireneo iride irmina isacco isaia ischirione iside isidoro ismaele isotta italia italo ivanoe ivetta ivone ladislao
lancilotto landolfo lanfranco lapo laurentino lauriano lautone lavinio leonia leonilda leonio leonzio leopardo
letterio liberata liberato liberatore liberio libero liberto liboria liborio licia lidania lidio lieto liviana livino
lodovica lodovico lorella loreno loriana lucilla lucrezia ludano ludovico luigia luminosa macaria macario maccabeo
maddalena maffeo maggiorino maiorico malco mamante mancio manetto manfredo manilio manlio mansueto manuele marana
mareta margherita marinella marinetta marolo maruta marzia marzio massima massimiliano matroniano maura maurilio
maurizio medardo medoro melanio melchiade melchiorre melezio melitina menardo menelao meneo mennone menodora mercede
messalina metello metrofane michela michelangelo mimma minervina minervino mirocleto mirta misaele monaldo monitore
morena muziano namazio napoleone narseo narsete natalina nazzareno neiva neopolo neoterio nereo nestore nicarete
nicea niceforo niceto nicezio nicla nicodemo nicoletta nilde ninfa niniano nives nostriano nuccia nunziata nunzio
oddone oderico odetta odidone odilia odorico olinda olindo oliviera ombretta omero ondina onesta onesto onofrio
onorata onorina onorino onorio orazio orchidea orenzio oreste orfeo oriana orietta orio oronzo orsino orso orsola
orsolina ortensia ortensio osanna osmondo otello ottavio ottilia ottone ovidio paciano pacomio palatino palladia
palladio palmazio pammachio pancario pancrazio panfilo pantaleo pantaleone pardo paride parmenio paterniano patrizio
patroclo pauside peleo pericle perseo petronilla piera pierangelo piergiorgio pierluigi piermarco piero piersilvio
pippo placida placido platone plinio plutarco polidoro polifemo polissena pollione pompeo pomponio ponziano ponzio
porfirio porzia porziano postumio prassede priamo primo privato proserpina prospera prospero protasio proteo
prudenzia prudenzio publio pupolo pusicio quartilla quarto quasimodo querano quintiliano quintilio quintino quinziano
quinzio quirino quiteria rachele radolfo raffaele raffaella raide rainaldo rainelda raniero ranolfo reginaldo regolo
remigio remondo renzo respicio ricario riccarda richelmo rinaldo robaldo rodiano rolfo romilda romoaldo romola romolo
romualdo rosita rosmunda rossana rossella rubiano rufino rufo ruggero ruperto rutilo sabazio sabele saffiro saffo
salustio salvo samona sante sapiente sarbello saturniano saturnino saverio savino scolastica sebastiana seconda
secondiano secondina secondo sefora selvaggia semiramide semplicio sempronio senesio senofonte serapione servidio
serviliano sesto settimio settimo severiano severo sibilla sico sicuro sidonio sigfrido sigismondo silvano silverio
simonetta sinesio sinfronio sireno siria siriano siricio sirio sisto smeralda soave soccorso socrate sofronia
solocone sostene sosteneo sostrato spartaco speranzio stiliano stiriaco surano sveva sviturno tabita taddeo taide
tancredi tarcisio tarquinia tarsilla tarso taziana taziano tazio tecla telchide telemaco telica temistocle teobaldo
teodata teodolinda teodosio teodoto teogene terenzio tesauro tesifonte teudosia tibaldo tiburzio ticone tirone
tiziana tiziano tizio tobia tommaso torquato tosca tosco tranquillo trasea tristano tullia tulliano tullio turi
turibio tussio ubertino uberto ugolina ugolino uguccione ulberto ulderico ulfa ulfo ulisse uliva ulpiano ulrico
ulstano ultimo umberto umile unna uranio urdino uriele ursicio ursino ursmaro valeriana valeriano valerico valerio
valfredo valfrido valtena vanna varo vedasto velio venanzio venceslao veneranda venerando venere venerio venusta
venustiano venusto verano verdiana verecondo verenzio veriana veridiana verulo vespasiano vezio vidiano vidone
vilfredo viliana viliberto vindonio vinebaldo vinfrido vinicio virginio virone viscardo vissia vitalico vittore
vittoriano vittorio vivaldo viviano vodingo volfango vulmaro vulpiano zabedeo zabina zaccheo zama zanita zanobi
zefiro zelinda zenaide zenebio zenobio zenone zetico zoilo zosima zosimo I/B abele zarina I/C severa I/I abbondanza
adamo albano amabile amato amico annunziata anselmo baldassarre baldo battista benedetto benvenuto cataldo cipriano
cirillo colombo corrado costantino costanza costanzo crispino damiano davino delfino desiderio durante fabrizio fazio
fedele fiore fiorenza floridia fortunato gandolfo gentile giordano graziano iorio ippolito lazzaro magno marcello
marciano martino mercurio natale nazzaro neri nicolo oliviero ottaviano pacifico pellegrino petronio prisco procopio
raimondo romano sabato saladino salomone sansone santo serafino severino silvestro simeone spano speranza tammaro
terzo tolomeo urbano ventura violante virgilio vitale zaccaria I/IP valente I/S moreno nazario romero I/W appia dione
I/d fernanda I/r cosma IJ/ antea marica rino IJ/C vala IJS/ dorotea IO/ bartolomeo cecilio dagoberto doroteo
ferdinando ivano lamberto olimpio sebastiano stanislao stefano tiberio vladimiro IO/I sabino IP/ antonella caio
morgana IP/I cristiano fabiano IP/S feliciano IS/ benito pio teodoro timoteo IS/I clemente If/ antero Ip/ apollo
efrem pelagia rufina Ipr/ lidia olimpia Ir/ artemisa cleopatra cristiana eusebia floriana florina ileana ilia iolanda
loredana ludovica marilena savina venera zenobia Ir/r ghita J/ acim ado adrijana ajda aleksej alemka alenka aljaz
aljosa anamarija anastasije anastazija anci ancica andelika andelko andelo andi andraz andreja andrija andrijana
andro anej anesa anko ante antek antonija antun anuska anze arsenije asija bara barica belimir berislav beti biljana
bisenija biserka blagica blagoje blaz boban bobana bogoljub borivoje borjan borka borko borna borut bosiljka bosko
boza bozica branka brankica branko carna caslav ceca cedomir cene ciril cvetka dabiziv dada dajana daliborka damil
damir damjan damjanka danijel danijela danka darija darinka davor davorin dejan dejana desanka desimir dijana
dimitrije divna dobrila domagoj domen dona donka dorana dorde dorica doroteja dragana dragica draginja dragisa
dragoje dragojlo dragoljub dragoslav dragutin draza drazen dren drina drzimir drzislav dubravka dubravko duje dujo
dunja dura durad durda dusanka dusica duska dusko elizabeta elka emilijan evdokija fanika filotije franci franjo
gabrijela gaj gala gasper gavrilo georgije gerasim gligorije gojko golub gorana goranka gordan gradimir grga grgo
grgur grigorije grozdana gvozden hrvoj hrvoje hrvojka hvalimir ico ignjat ilija ilinka ilko inge inja ino ita
ivancica ivanka ive ivek ivna iza iztok jadran jadranko jakov janez jani janica janja janko jasenko jelisaveta jelka
jernej jesa jevrosima jezdimir josip josipa josko joso jovanka joza joze jozica jugoslav julijana jure kalinik kata
katica katija katina kika kirilo klemen kosta kresimir kristjan krsto kruno krunoslav ksenija kuzman leposava lidija
ljiljana ljubica ljubisa ljubomir ljudevit lovorka lovro lucijan maca majda maks malisa manda marena marija marijan
marijana marinko marjan marjeta markika masinka matan matija matjaz matko mato melenija mica miha mihael mihailo
mihajlo mija mijat miladin milanka milanko mile mileta milisav miljan miljana miljenko milka milojica milomir mima
mimo minka miomir mirjana mirna misa misko mislav mitar mitja mladana mojca momir momira nadalina naja nana nastja
natalija natka nebojsa nedeljko nedjeljka nedjeljko neja nejc nemanja nenad nera nesa neven nevenka nik nikoleta
nikolina niksa njegomirka nusa obrad obren ognjana ognjen olgica ostoja ozren paja pava pave pavica pavle pepo pera
perica pero peruna petar petko petrija polona pravdan predrag primoz prvoslav radenko radina radisa radivoje radmilo
rado radojka radosav radul rajna rakita rasko ratimir relja renja rija ristana robi rodoljub rok roko rozalija rumena
ruza ruzica sanjin sasa saso sebastjan senka silvija simo simonida sinisa sladana slaven slavica slavko slavoljub
slobodan slobodanka smiljana snezana snjezana spela srboljub srecko sredoje srna stanko stasa stevan stipan stipe
stjepan stojanka strahinja stribor suncica svebor svetislav svetolik svetomir tadej tadija tasa tatjana teja terezija
tihomir tija tijana tilen tjasa tomaz tomislava tomo tonci toncica tone tonija tonka tonko trpimir trpko tvrtko uros
urska valera vali vanja vasja vasko vatroslav vedran vedrana velana velibor velimira velina verica veselinka vid
vidak vijeko viktorija viljem vinka visnja vjekoslav vjenceslav vladek vlado vlatka vlatko vojin vojislava vujadin
vujica vukan vukasin vukica vukota zala zan zarije zavida zdravko zeljka zeljko zlatka zofija zorana zrinislav zrinko
zvezdana zvonko J/C danko durica ziga J/CHJ novak J/I berti drago manca J/J cvijan cvijetin fabijan jadro jagica
jelica miodrag J/Jr dragan J/S olivera vela J/W darko J/r danila JL/ mare nena stef JNT/T goran JP/ tome JT/ alka
anka bora dara zafir JW/C dado Jd/ ani jaga mitra Jp/ roksana Jr/ adi anda anica bogdana draga ilarion neli stefana
suzana teona vasilisa Jr/C sanda L/ aaltje amer annemijn anouar asel asiya babette badr bas bastiaan benja benthe
bentley benyamin berend bibi boas boaz bobbi bodhi bodi boet bram brenn carlijn cas cato christiaan coco coen
cornelis daan daantje daley damin danique davey davina davy deen dex dexx diede dieke dirk djayden djenna douwe dries
duco duuk dylano eef eefje elize elle elynn emiel esmee evelien evi faas famke fardau faya fayen fayenne febe fedde
feline fem femm fender fenna fenne ferre fieke fien fiene fiep filou flip floor floortje fos foss fran freek frenkie
giel gigi gijs guus guusje hein hendrika hidaya hidde huub ilse indy ise ize izzy jacoba jaelynn jailey jaimy jaivey
jalou jasmijn javi jax jaxx jaylano jaylinn jayvano jazzlyn jazzlynn jef jefta jelle jelmer jelte jente jesslyn
jesslynn jet jidde jimi jinte jinthe jip joas joep joes jolijn jop jorn jorrit jort josefien joya jula julan junayd
juno jur jurre juul kaat karlijn kato kees keet kensi kiki kjeld krijn kyano kyara lander leendert lenne lex lieke
lien liene lieuwe lieve lieze linne liyam lizz lizzy loa loek loes loet lore lot loua lova lowie lune luuk luus
maaike maan maarten maartje mace madelief maher manoah manu marijn marinus marlie marly marrit mas mathijs matthijs
matz maurits maysa mayson mees melle mels menno merel merijn mex meyra midas miel mik mikki miley milly milou mink
mirre mirte mirthe mitch moos mozes mylo myrthe nand naoufal naoufel naud neeltje niek niene nienke nikkie ninthe
noami noella nomi noortje nore noud nouri nout novan nowi nox nynke oona oumayra paulien pelle pepijn phileine philou
pien pim pip pippa pleun pola puck puk quin quinty raf raff rein renske revi riff riv robbe romee rover roxy rune
saar sabir safae safouan safouane sare savi seb sebas sebastiaan sef seff sem senna senne sep sepp seppe sev siebe
siem sien siep sil silke sjoerd sjors soof sten sterre stijn suus suze sverre teije teun teunis thibo thije thijmen
thijn thirza thom tibbe tibo tieme ties tijmen tijn tijs tirza toon tuur twan tycho tygo tymon valentijn veerle vere
vesper vic vienna vieve vigo vik vinz vive wannes warre wende wes wies wout wouter xavi xem yana yarah yassir yenthe
yfke yinthe youp yousef zain zayn zef zev zeyneb L/C levy L/CEFG wolf L/D linde L/G dies kick lott senn L/GZ roos L/I
floris milano sanna L/J mart L/L maas maes thijs L/S karam L/T aras L/Z koen rens LN/G sander LP/ davi LT/ alparslan
eray eymen osman zeyd LT/i rana LT/r mirza LTd/ emin LZ/ adriaan jacobus pieter willem LZ/G wessel Ld/ dewi novi reza
Li/ ravi Lp/ oliwier wilhelmina Lp/Jd antoni N/ agneta ake anette annchristin annmarie barbro bengt birgitta
brittmarie christer christoffer eirik even fredrik gunilla gunnel hakon hedda inger kerstin lovisa ludvig marte
mattias mikaela moa olle olof pernilla pontus rickard simen sindre siv sondre sunniva synne tiril torbjorn tuva ulf
ulla vilde N/G isak N/L claes NT/ gun NT/T hakan Nf/ anneli mikael Nf/I mari O/ abrahamo agripino albertino alcestiso
aleksandro alekso alfonsino alico amalio anastazio andreo angelino anno antono augucjo augustino baucido beatrico
berenico bertilo brigito carloto danielo donaldo edgaro eleonoro elizabeto elizo ernecjo ernestino evelino evo fatimo
filipino francisko frederiko gabrielo gastono georgo gertrudo gustavino hasano hedvigo hektoro heleno henrieto
hermiono himeno huberto ilzo ireno ismaelo izako izoldo jakelino jakobino jakobo janjo jeromo joakimo jocjo johancjo
johanino johano jonatano josiko josuo jozefino jozefo judito julieto juliino justeno karmeno karolino karolo katerino
klanjo klaro klaudino klaudo klementino kleopatro klitemnestro klotildo knuto kreuzo krimhildo kristino ksantipo
laurenco lauro leono leopoldino lilio ludovikino ludoviko luko magdaleno maksimo makso malvino manjo margareto
marinjo marteno micjo miriamo mirto moniko moseo muhamado nikolao nikolcjo noaho oskaro patriko paulino perpetuo
petro rafaelo rahelo rebeko rozo rudolfo samuelo simono sofinjo sofio sonjo stefanino susano terezo tomaso ursulo
veroniko viktoro vilcjo vilhelmino vilhelmo O/I berto P/ afonso aurea benedita benicio benjamim breno caetana calebe
carminho carmo catarina caua constanca deneval dinis diogo elisio eloa emanuelly fabricia fabricio flor frederica
frederico goncalo gubio guilherme heitor helio heloisa henrique isabelly janaina joao kleber lucca madalena maite
margarida marli matheus meire mercia micael murilo nataniel nubia nuno paulo romeu rui sebastiao simao sirineu soraia
suelen talita tertuliano valentim vitor vitoria warley washington yango P/P lourenco P/S duarte P/Sp gil PS/ beatriz
PSr/ julieta Pd/ safira vania Ppr/ luiza Pr/ ladislau R/ ава август августин авдей аверкий аверьян авксентий аврелій
аврелія аврора автоном агап агапія агата агафон агафья агафія аггей агнеса агнія агрипина ада адам аделаїда аделіна
адриан адріана адріян азалія азарий азарій аким акулина алевтин алевтина александар александр александра алексей
алексо алина алла альберт альбіна альвіна аліна амвросий амос ана ананий анастас анастасия анастасија анастасій
анастасія анатолий анатолій анатолія ангел ангела ангеле ангелина ангеліна андон андрей андреј андреја андрон
андроник андрій анжела анжелика аникей аникита анисим анна анте антим антип антон антонида антонин антонина антониј
антоній антоніна антонія антін анфіса анче анѓа аполлинарий аполлон аполлонія аполлінарія апостол арефий аристарх
аркадий аркадій аркадія арсен арсений арсениј арсеній артем артемий артемія архип асен аскольд атанас атанасиј
атанасија афанасий афанасій афанасія афиноген ацо бажен билјана бисера бистра блага благе благица благовіста
благородна благој благоја благојка благуна блаже блаженка богатин богдан богдана богиња богослав богоја богуслава
божана божемир божен божена божидар божин божо болеслав болеслава боримир боримисл борис борислав борислава борка
борко боро борјан борјана босилка бошко боян бојан бојана бранка бранко братимир братислав братомил братослав
бронислав броніслава брячислав будимир буйтур буревіст біломир білослав білослава біляна вадим валентин валентина
валерий валерия валерьян валерій валерія вангел ване ванче ванчо варвара варлаам варфоломей васил василий василина
василиса василиј василија василка василко василь васка вацлав вања велемир велика велимир величко велјан венедикт
вениамин венко вера вероника весела веселин весна вељо видое викентий виктор викторин виктория виолета виссарион
виталий влад влада владилен владимир владислав владислава владлен владо влас власта властимир воислав володимир
володислав волче воскресија војдан војданка војкан всевлад всеволод всемил всеслав всеслава вышеслав вячеслав віктор
вікторія вілена віленіна віліна віола віолетта віра віргінія віта віталій віталіна в’ячеслав в’ячеслава габриела
гаврил гаврила гаврило галаба галактион галена галина гане ганна гарнослав гедеон гелена геннадий геннадій георги
георгий георгій герасим герман глафира глеб глигор гліб гнат гого голубинка горан гордана гордей гордій горимир
горислав горица горјан горјана гостомысл гоце градимир гремислав григор григорий григорій грозда гроздан гурий давид
давыд далемир далеслава дамјан дамјана дана данаил даниел данила данило даница данка данчо дарина даринка дарислава
дарко даромир дарья дарій дафина делчо делјан дементий демид демьян денис деница десанка деспина дејан дивна диме
димитар димитрие димитриј димитрија димко димо димче дмитрий дмитро добри добрила добринка добромила добромир
добромира добромисл добромисла добромысл доброслав доброслава долеслава доляна домника донка доротеј дорофей дојчин
драга драган драгана драги драгиша драгомир драгослав драгољуб душан душанка душка душко діана діяна ева евгений
евгения евгениј евгенија евграф евдоким евдокия евдокија евлампий евпраксия евсей евстафий евстигней евтим евфросиния
егор екатерина елена елеонора елизавета елизар елисавета елисей елица елка емануел емельян емил епифан еразмо еремей
ермил ермолай ерофей есма ефим ефимија ефрем ефросина ефтим жанна живка живко жозефіна забава загорка зафир зафирка
захар захаринка захариј захарій зборислав звенигор звенимир звенислав звенислава здравка здравко земислав зеновій
зинаида зиновий зиновій злат злата златан злате златко златомир зора зоран зоремир зореслав зореслава зорина зорица
зорка зорян зоряна зосима зоя зінаїда ива иван ивана иванка иванна ивко иво игнат игнатий игор игорь измаил изот
изяслав иларион илинденка илинка илија илья иннокентий иосиф ипат ипатий ипполит ираида ираклий ирина исай исак
исидор искра ия казимир калина каллистрат капитон каранфилка карл карп каріна касьян ката катерина катина катица
катја квітка квітослава кераца кий ким кир кира кирил кирилл киро кита клавдий клавдия клавдія климент климентина
козма коле кондрат кондратий конон константин константина корнелій корнил корнило корнилій корній косара костадин
костадинка костянтин коце кочо крентта крстана крсте крсто круме ксения ксенте ксенія кузман кузьма купава куприян
лавр лаврентий лаврентій лаврін лад лада ладимир ладислав ладо ладомир лазар лазарь лазо лариса лев левко лена ленче
леон леонид леонтий лепа леся лидия лидија лика ликера лилјана лина листвич лонгин лора лука лукия лукьян лук’ян
лучезар любава любим любислава любов любовь любодар любозар любомила любомир любомира люборада любослава любосмысл
людмила людомила лідія лілія магдалена майя макар македон македонка макрина максим максимильян мальва мара маргарита
мариан марика марин марина мария марија марк марко маркіян марта мартын мартьян марфа марічка марія марјан мар’ян
мар’яна матвей матвій мате матеја матрона меглена меланија меланія мена мери мето методи методиј методија мефодий
мечислав мечислава микита микола милан миле милева милен милена милий милица милка милован милодара милослава милош
милчо мина минчо миодраг мир мирка мирко мирон мирослав мирослава мирче мирјана митофан митре михаил михайло михајло
михей михо мичо младен модест моисей мокей мокрина момо момчило мотря мстислав мстислава мусій мілана нада надежда
надія назар назарій наина нанче наркис наталья наталія натан наум наумка небојша невенка неда неделка неделко неля
немир немира ненад неофит нешо никандр никанор никита никифор никодим никодина никола николай николина никон нина
нинель нифонт нонна ніна огнен огняна оксана октябрина олга олег олександр олександра олексій олелько олена олесь
олеся оливер оливера олимпиада олимпий ольга омелян онуфрий орде орест ореста орина орислава орися орхип оріяна осип
остап остромир охрім павел павле павлина павлинка павло павліна палажка панас панкрат панкратий пантелеймон
пантелејмон панфил панче парамон параскева партениј парфен паскал пауна пахом пелагея пелагија пелагія пенчо перо
петар петкана петко петр петра петранка петре петро пеце пилип пимен писана платон подолян поликарп полина поляна
поліна порфирий потап потішана прасковья пров прокл прокопиј прокофий прохор раде радим радимир радислав радмила
радміла радован радослава раиса ракита ранко ратибор ратимир ратмир рафаила рахела рахилка раїна раїса рајко рајна
регина ризо ристана ристе ристо родион родна родослав родіон роксолан роксолана роман ромена ромил роса роска
ростислав ростислава рубен ружа румена русалина русанка руслан руслана рюрик сава савва савватий саве савелий саво
самоил самсон самуил санде сандра сара сашка сашко светлана светозар святополк святослав святослава світлана
севастьян селиван селиверст семен семибор серафим серафима сергей сергій сигизмунд сидор сила силантий сильвестр
силјан симон симона симјанка синклитикия синьоок слава славе славенка славица славка славко славолюб славомир славута
славчо славјанка слободан слободанка сміяна снежана сніжан сніжана сократ сологуб соломон соломія сончица соня сотир
софе софия софија софон софрон софрониј софія спартак спаса спасе спасена спиридон спиро споменка србо сребра сребре
стале стамена станимир станислав станислава станіслав стево степан стефан стефанија стефанка стефаній стожар стоилко
стојан стојанка стојмен стојмена стојна стојче страте страхил сузана сюзана таисия тамара танас тарас таска татьяна
татјана ташко ташо таїсія твердислав творимир темелко темјана теодор теодора теодосиј теодосија теофан теофил
теофилка терентий тетяна тимофей тимофій тимур тиміш тит тихо тихомир тихон тоде тодор тодорка томе томислав трајан
трајанка трајко трајче трена трендафилка трифон трифун тришо трофим тур убавка ульян ульяна устим устин устина фадей
фаина фана фанка фаїна феврония февронія федор федора федосий федот феликс феодосія феоктист феофан ферапонт филарет
филимена филимон филип филипп фирс флорентин флоринка фока фома фортунат фотий фрол фросина фёкла харалампие харитина
харитон харлампий хвалимир хорив христина христијан христо христофор христя цара цвета цветан цветанка цветко цеко
часлав чедо чедомир чеслав чорнота шишман щастислав щек эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст
ювеналий юлиан юлий юлия юліан юліанна юлія юрий юрій юстина юхим юхима юхимія яков якуб ян яна януарий ярема ярина
яровид яромил яромир ярополк ярослав ярослава ѓоко ѓоре ѓорче ѓорѓи ѓурчин ѓурѓа ѓурѓица євген єремій ѕвезда ѕвездан
ѕвонко іван іванна ігор ізяслав ілля ілона інна іннеса ірина ірма јаворка јагода јадранка јаков јана јане јанка јасна
јоаким јован јована јованче јовица јовка јово јозо јонче јордан јордана јорданка јосиф јулијана љуба љубе љубен
љубинка љубица љубиша љубомир љупка љупчо R/R нестор стоян S/ abril caridad carles conchita florencia guillermina
hermenegildo hernan homero iker jacobo jeronimo jimena josep lizbeth maica maricarmen marilu maximiliano mayte
octavio patricio roser sancho tadeo ximena xochitl yamileth yaretzi S/I sergi Sr/ ivanna T/ abak abaka abakan abakay
abar abbos abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil
abdulkarim abdulla abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym
abdurrahmon abdurrauf abdurrazzoq abdussamad abendam abi abidin abilay abluc absar acela acelya acig acik acilay acuk
acun adalan adaldi adalmis adas adberilgen adeliya adelya adiba adiguzel adik adikutlu adikutlutas adile adli adlibeg
adnan adraman adsiz afaq afel aferim afet affan afi afitap afruza afsar afsin afzuna agabay agah agakagan agalak
aglamis ahenk ahlem ahror ahsen aide ak akalp akas akata akbas akbatur akboga akboru akbudak akbugra akbulak akca
akcakoca akcora akdogan aki akibudak akif akifa akim akiner akkun akkunlu akkus akmal akpira aktekin aktimur alaban
alaboru aladag aladogan alakurt alayunt alayuntlu aldemir aldigerey aldogan algu alican alimga alisan alisher alisir
alkaboluk alkaevli alkasi alkis almila alp alpagut alpamis alparsbeg alpata alpay alpaya alpaykagan alpbamsi alpbilge
alpdirek alpdogan alper alperen alpertunga alpgerey alphan alpike alpilig alpis alpkara alpkuluk alpkutlu alpsalci
alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu altankagan altankan
altay altemur altin altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara altuga
amac amelya amid ammar amrak amul anar ancuk andac andariman anora ant anvar apa apak apatarkan aprancur aqil araboga
arademir aral ararat arbay arbuz arcuk ardic argil argu argun ariboga arif arikagan arikdoruk arin arinc arjen arkin
arkis armagan arnac arpat arsal arsil arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun
artiinal artuk artukac artut aruk asad asadulloh asal asanboga asantudun asantugrul asartegin asig asikbulmus asila
asilbek asim aslim asliya asolat asri astalogul asuela asug asuk atac atakagan atalan atalay ataldi atalmis ataman
atasagun atasu ataullah atberilgen atif atigay atikutlu atikutlutas atilla atim atimer atis atlibeg atlikagan atmaca
atsiz atuncu avar avaz avdal avluc avni avsar awar awaz ay ayaci ayas aybalta ayban aybars aybeg aydarkagan aydinalp
aydogan aydogmus aygirak aygul ayitmis ayiz ayizdag aykagan aykal aykut ayluc ayluctarkan ayma aynur ayren ayruk
aysar aysil aysilig aytak ayten aytug ayvaz ayyildiz azak azamat azban azer azgan azganaz azil azime aziza azizhan
azmi babir babur bacara baccayman bacman badabul bade badruk badur baga bagaalp bagaisbara bagan bagasatulu
bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagtas baha bahar
bahodir bahri bahriddin bahrom bahtiyar bakagul bakhtiyor bakir bakirsokum baksi balaka balakatay balamir baldu balin
balkik balta baltar baltir baltur bamsi bangu baraktore barbeg barboga barbol barbulsun barca barcadogdu barcadogmus
barcadurdu barcadurmus barcan barcatoyun barchinoy bardibay barimtay barin barkan barkdogdu barkdogmus barkdurdu
barkdurmus barkin barlibay barmaklak barmakli barman barno bars barsbeg barsboga barsgan barskan barsurungu bartu
basademir basak basan basanyalavac basar basat basbug basci basgan baskin baskirt baskurt basmil bastar basti
bastugrul basu basut batrak battal batu batuk batur bayancar bayankagan bayat baybars baybayik baybicen bayboga
baybora baybure baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baymunke bayna baynal baypure
bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu baz bazir
beceapa beckem bedir bedirhan bediz bedran bedreddin bedri beg begarslan begbars begbilgeciksin begboga begcur
begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun behcet
behic behlul behram behrem behruz behzat bek bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin beker
bekir beklemis bekmurod bektur belcim belcir belek belemir belgi belguc belma beltir beltun bengi benice benli
benlidemir bera bercem berceste bercin berdan berdibeg berendey berfin berginsenge bergu berinay beritan berivan
berkan berke berkin berkis berkyaruk bermek berran berre berva besar besentegin beser besim besir besra betemir
bextiyar beyaz beyizci beyrek beyrem bicki bickici bidin bilgebayuncur bilgebeg bilgeciksin bilgeisbara
bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin
bilgetonyukuk bilgez bilig biligkongulsengun bilik billure bilol binafsha binbegi bindir birol bitaybiki bitri bobur
boga bogac bogacuk bogde boge bogu bokde boke boldaz bolen bolmus bolsun bolun boncuk bonek bonge bongul bongulboga
boran borcul borlukcu bornak bortecine boru borubars borusengun botir boyan boyankulu boylabaga boylabagatarkan
boylakutlutarkan bozan bozboru bozkus bozok bucan budag budunlu budus budustudun bugday bugduz bugduzemen buge bugra
bugrakarakagan bugu bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey buktegin bukusboga bulacapan
bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bumen bumin bunsuz bunul bunyamin burcak bure
burgucan burgut burhan burhon burkay burkek burkut burluk burslan burulday burulgu burunduk busulgan butak butuk
buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk caba cabdar cabli cabus cafer cagan
cagatay cagdas cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid calapkulu cana canalp
candar canel caner cangul cankan cankiz cannur cansel cansin cansu cavid cebe celal celaleddin celasun celen celil
cemali cemen cemgen cemil cenk ceren cesminaz cetinel cevahir cevat ceyhun ceykun ceyla ceylan ceylinaz cezmi cicek
cicem cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cingir cise cisem cisil
civan ciya cobulmak cocukboru cokramayul colman colpan colu coskun coskuner cubeyr cumhur cuneyt daghan damla daver
davriya davron davud delal demet demiralp demirhan denizalp derin dervis derya destan deste devran dicle diclehan
didem dikmen dilafruz dilare dilaver dilay dilbar dilber dilberay dildora dilek diler dilfuza dilhan dilmurod dilnoza
dilorom dilovan dilrabo dilruba dilsoz dinc dincer direnc diri diroj dirok diyor diyora dizik doganay doganer dogu
dolunay dondu dovud dundar dunya durdane durdona durmus durriye duru dururbunsuz duygu ebin ebkizi ebren ebru ebuzer
ece ecehan ecem ecevit ecmel ecvet ede edhem edil ediz efken eflah efsun eftalya egemen egrim ehmed ekec ekim ekin
ekmel ekrem elbek elcin eldor elgin elkin ellada elmas elmurod elnare elnur elti elvan elyanora elyor emced emel
emine emrah emrullah enderun engin enis enise enver eralp ercan ercin ercument erda erdal erdem erdeni erdenikatun
erdeniozuk erdinc erel erentuz ergene ergenekatun ergin ergun erguner erinc erkam erkan erke erman ermen erol ersan
ersin ertan erten ertenozuk ertugrul esat esen esenbike eser esin esmeray esmira esref ethem etil evar evin evran
evren evsen eyiz eylul eysan eyup ezoza ezrak fadil fadime fahrettin fahri fahriddin fahriye fahrunissa faik faiq
falih farangiz faris farruh faruk fasih fatih fatime fatin fatos faysal fayzbek fazil fazilat fazilet fazli fazliddin
fazullah feda fedai fehime fehmi ferah feramus feramuz feray ferda ferdi fereh ferhan ferhat feride feridun feriha
ferit ferman ferqane ferruh feruza fevzi fexriyye feyyaz feyza feyzullah fidan figen fikret fikri fikriye filiz
firdavs firdevs firuze fitrat fotih fotima fuat fuldem fulden fulya funda fureyya furuzan fusun fuzuli gaffar gaffor
gafur gamze gavxar gazanfer gelin gelincik gencer gevheri giray giyas giyos gizem gokalp gokben gokboru gokce
gokcegol gokcen gokcicek gokmen goknur goksin gonca gonenc gongor gonul gorkem gorun govher gozde guher gula gulay
gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulegen gulemen gulen gulgun gulhan gulistan
guljamol guljaxon gulnaz gulnora gulnoza gulom guloy gulpembe gulriz gulsen gulseren gulsora gulsum gultekin gulumser
gulzira gulzoda gumus gunay guncicek gundogdu gundogmus guner gungor guniz gunnur gunsel gunseli gunyaruk gurbuz
gurcan gurdal gurhan gurkan gurol gursel guven guvenalp guvercin guzey habbab habil hacib hafi hafid hafiz hakem haki
hakki haldun hale halil halis halit haluk hamdi hamdullah hami hamid hamit hammad handan hande hanefi hanifa harun
haseki hasibi hasin hasmet hatip hattab hawar hayal hayali hayat hayati haydar hazan hazar hazim heja hevi hicabi
hifzi hikmat hikmet hilal hilmi hilola himmet hisam hizir hojimurod hosiyat hozan huccet hud hudavendigar hudayi
hulki hulusi hulya huma humay humayun humeyra huner huriye hurkan hurram hurshida hursit husameddin husamettin
huseyin husida husnida husniya husnora husnu husrev huzeyfe ibodulloh ibrohim iclal idil iffar iffet ifora ihtiyor
ihvan ikbal ikeme ikicitoyun ikrime ikrom ilacin ilbey ilbilge ildike ilgegu ilgin ilham ilhami ilkay ilkben ilke
ilker ilknur ilksen ilkyaz ilqar ilyos imge imrem imron inanc inc inci ipek irinc irinckol irmak iroda irtis isig
isil isilay isin isiner islom ismet ismoil itil itir itri ixtiyar iyik iyiktag izel izzet izzettin jale jalol jamol
jamshid jasur javlon javohir julide jumagul kabil kadem kader kadi kadrican kadriye kagan kalender kamelya kamile
kamol kamola kamoliddin kamran kamuran kanci kapgar karaca karahan karak kargilac karima karligac katun katunkiz
kayaalp kayacik kayca kaynak kazanc kazim kazkatun kekik keklik keles kemalettin kepez keramet kerami keremsah kesme
kessaf kevser keyken kezlik kimiz kimizalma kimizalmila kimizin kiraz kircicek kirgavul kirlangic kismet kivanc
kivilcim kiymet kizdurmus kizilalma kocer koksal komil komila komron korkut kubad kubilay kuddusi kumru kumush kursad
kutbettin lale lamih lamiye latife latofat lava laylo laziz leman lemide lerzan lida lilan liliya lirik lobar lutfi
lutfiya lutfullah lutfulloh maad mabruk madid mahan mahmut mahrus mahzan mahzun maksud maloxat mamur maqsud mardon
maruf mashxura masud mavdud mavlon mavluda maxbuba maxfuza maxsuma mazbut mazhar mazlum medya mehriban mehtap melda
melih meliksah melodi meltem memduh meral meric merih mestan mesut metin mevlut mihriban mine mir miraziz mirkelam
mirziyo misbah misra mithat mizgin mohir momin moxidil moxigul moxina moxinur moxira muammer muattar muaviye muaz
muazzam mubina muesser mufid mufiz muge muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujde mujgan
mukadder mukaddes mukerrem muktedi muktedir muktefi mumtaz munevver munif munir muren murod musir muslih mustafo
musulmon mutahhar mutasim muteber mutemed muttalib muyassar muzaffar muzaffer muzdad nabi naci nadi nafisa nafiz
nahid najmiddin nalan namik nargiza narimon narin nasiba nasriddin natiq nawroz naz nazan nazif nazli nazmi nazrulloh
necat necati necdet necib necla necmettin nedim nehir nejat nematulloh nergis nergiz neset nesim neslisah nesrin
nevra nevzat newroz nida nigar nigora nihad nihal nihan nihat nilgun nilufar nisan nistiman niyazi nizamettin nizom
nizomiddin nodira noila nosir nosirjon nozima nuda nudem nukhet numan nural nuran nuray nurbek nuredin nurettin
nurgul nurgun nuriddin nurlan nursel nurseli nurullah nusrat nusratulloh nusret obid odil ofelya oguz oguzhan okan
oksan oktam oktay olcay olim omad omina onder oqil orhan orif orzu otabek otkir oya oybek oyga oyku oynur oysha ozan
ozden ozge ozgur ozhan ozlem ozlen oznur ozod ozoda ozodbek pakize parla payidar pelin pelinsu pembe peri perihan
perran pertev perver pervin peyami pinar piraye qizilgul qobil qosim qudrat rabia raci rafet rafiq rahim rahime
rahsan raif rajab rakip ramazan ramiz ramziddin ramziya rano rashid rasifa rasim rasit rauf ravshan raxmatulloh
rayona rayxona recai recep refah refet refik reha remzi renas rengin resad resat resid resul reyhan rezzan ridvan
rifat rifki riza rizvon robiya roj ronak roni rosan roya roziya ruchan ruhsar ruken rukneddin rustu saadi saban
saboxat saboxon sacid sadan sadar sadberk sadettin sadi sadik sadoqat sadri sadriddin sadullah sadulloh saffet safi
safir safura sahap sahinalp sahsuvar saida saim saiq sakip sakir saloh samandar samed samih samil samim samina samiya
sanem sanobar saodat sarani sardor sarvar sarvinoz savas saxida sayan sayyora sebine sebnem secaeddin secil seckin
sedat sedef seden sefer sefik seher sehlevent sehrazat sehriyar selahattin selale selami selcan selcuk selda selen
selvi sema semra semsi senay sener sengul sennur senol serafettin serap serbulent serdar seref seren sergen serhad
serif serin sermet sermin serpil sertac sertap server settar seval sevara sevda sevgi sevil sevim sevinc sevket sevki
sevtap sevval sexmus seyban seyda seyfettin seyfi seyfullah seyma seyyit shahboz shahobiddin shahriyor shahzod
shamsiddin sherzod shodiyor sibel sidki sihab sihabeddin siir sila silan simge sinasi sinem sipan sirin sirojiddin
sirri skipped sobit sodiq sohib songul ster su suat subhi sudi suheyl suhrob sukru sulaymon sule suleyman sulton
sunay sururi suyuna suzan tabris taceddin tahir tahsin taib talat talay talha talip tamer taner tanju tansu tanyeli
tarkan taskin tayfun tayyar tekinalp temel teoman terlan tevfik tevhid tezcan tezel tezer tinas tohir tolga tolqin
tolunay toyip tuba tufan tugay tugba tugol tugrul tugtekin tuhfe tulay tulin tumer tunahan tunar tunay tuncer turgay
turgut turkan turkay turker turkes turna tutku ubaydulloh uchqun ufuk ugur uhra ukbe ulduz ulfet ulgen ulku ulugbek
ulus ulvi ulviye ulviyye umid umida umidulloh umit ummiye umran umur umuralp unsel unseli uqbaloy urfon usame usmon
utku uygu uzayr uzbegim uzeyir vafo vaha vahdet vahid vahide valid vasliddin vecdi vedat vefa vefik vehbi veli vesile
veysel veysi vicdan vildan volkan vosil vuslat waqila welat xalima xatun xebat xezal yagiz yagmur yahyo yalgin yaman
yaprak yasar yasemin yekta yelda yeliz yener yesim yetkin yigit yonca yoqub yorbek yorqin yosun yozida yoznur yuce
yucel yumni yusiv zabir zafar zafer zahide zahir zahit zamir zaur zayniddin zekai zekeriyya zekiye zeliha zerdest
zerrin zerya zeynel zihni zilola zin ziver ziya ziyo zohid zohir zokir zoyir zubayr zubeyde zubeyr zuhal zulal
zuleyha zumrut zuxra T/C balcar barak bicek gazi kubat seda sir T/Cr sima T/D abbas T/G ender T/J baki kamber petek
T/P reis T/T abay acar adar agca akbay akdemir akin akinci akkurt aksungur aktan alkan altan arik arslan asil askin
atakan atilgan atli avan aydemir aydin aydogdu aygun ayhan aykan aykurt aytac aytekin azad babacan bagis bahadir
baltaci barlas baturalp bawer bayazit baydar bektas berk bilge bilgic bilgin bolukbasi bozdogan bozkurt budak bulak
bulut celik cemal cetin cetiner dersim dildar dogan erberk gul guler gunes heval isik jiyan ozcan ozer ozkan sahin
serhat servan shukrulloh tekin tunc turan ulker unal yalcin yavuz yildirim yildiz yilmaz yuksel zilan T/Tp kawa T/Tr
balaban botan T/W ata gaye safo T/Z bengu T/d farida mansur T/i asan T/r banu bargan erhan TW/ aba kubra Td/ hadi
hani hasim ihsan irfan kadir kasim latif mahmud nasrullah nur rafid rahmi umar zulfikar Td/T kemal Td/d halim Ti/
anil Tr/ ala rustam Tr/r bucur W/ aanuoluwapo abayomi abebi abeiku abena abeni abibatou abimbola abiona abisola
abisoye abou adaugo adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin
adekitan adekola adenike adeniyi adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke
adetoun adeyi adigun adunni adwoa afia afolarin afua ajala ajani ajoke akande akanmu akanni akinkunmi akinlabi
akinwale akofa akorfa akosua akua akumaa akunna akwasi akwesi alaba alade alamu alioune ama amady amath amdy ameth
aminu amoke amope anjolaoluwa arame arike arinola arona asake asta atinuke atta awero awesi ayebatari ayinde ayinke
ayodeji ayodele ayoka ayomikun ayotude azubuike baaba baba babacar babasola babatunji babawale banji bankole banna
bineta birane bless bolatito boluwatife bouba buchi bukola bunmi busayo cheikhou chekhouna cherechi cherif chiamaka
chimamanda chinedu chinyere chisom chizoba chukwu colins comfort dame damife damilare damilola damola danjuma
darasimi demilade dieynaba doyinsola durodola ebiere ebiowei ebunoluwa ekow ekundayo elene eliabeth emeka eniola esi
esse esupofo ewatomi eyram fadekemi faderera fehintola fibikemi fiifi fikayomi fily folafoluwa folashade folu
funmilade gbadebo gbeminiyi gbemisola gbolahan gbowoade georgina gifty hannabel ibidapo ibironke ibou ibra
ibukunoluwa idowu idy ifeanyichukwu ifeoluwa ifeoma ifunanya ige ikenna ikeoluwa ikhidie imoleoluwa inioluwa insa
iremide ireti iretioluwa iseoluwa ishola isioma ismaila itunuoluwa iyabode iyadunni iyanuoluwa iyinoluwa jadesola
jolayemi joojo juwon kalidou katy keba kehinde keji kemi khadim khalifa khoudia kikelomo kine kofi kojo kolawole
korede kubura kujoe kwabena kwaku kwame kwamena kwasi kweku kwesi lawrencia leke lere lolade mactar maguette makhtar
mama mamady mamour mansour mareme marieme massamba matar mawuena mawusi medoune millicent moctar modou modupe
mofifoluwa mohamadou mojisola mojisoluwa moradeke morayo morenike morolake mosinmileoluwa mosunmola motunrayo
mouhameth mouhammadou moyosore muyiwa nimakoah ninioluwa niyilolawa nnamdi oba obanijesu obioma ogooluwa okiki
oladara oladare olaide olajumoke olakunle olamide olanrewaju olansile olasunmbo olatunbosun olayinka ololade
olufeyisayo olufunke olufunmi olufunmilayo olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwatimilehin oluwatobiloba oluwatofunmi oluwatoyosi oluwatumise
oluwole oluwunmi omawunmi omobobola omodunni omolabake omolola omosalewa omotara omotayo omotola omotolani omotoun
omowumi onome onoriode opemipo opeoluwa oreofe osunleke oyenike oyindamola oyindasola pathe pelumi promise radeke
ramatoulaye rasheedah remilekun rokhaya ronke rotimi sada saer safiatou safietou salif salimatou saliou salomey saly
seckou segilola seynabou shade shalewa shola sijuade similoluwa simisola sire sname soda sokhna sowande subomi
sumayyah tade tejumola temidayo titilayo titilope tobiloba toke toki tokunbo toluwalope toluwani toluwanimi tomiloba
tomori tope uzodimma wale waly yaa yakubu yaw yejide yetunde yewande yoro youssou youssouph youssoupha zainab W/G
kwadwo W/W abiodun abiola abosede adegoke adekunle adeleke aminat ayomide diarra funmilayo kayode makinwa mbaye
mobolaji odunayo oladimeji olaoluwa olumide oluwakemi oluwaseun oluwaseyi oluwatosin omobolanle omolara opeyemi
sekinat seye shekoni taiwo temitope tolulope wuraola Wd/ ami lala rama tari titi Wd/G ade Wi/ sagar Z/ amahle anele
ayanda ayize bafana bangizwe bhekimuzi bhekizizwe bhekumbuso bonginkosi buhle busisiwe charl duanne duduzile dumisani
fanyana funani gatsha henrie hlengiwe inyoni isisa jabulile jaco kagiso katryn kgabu khanyisile khethiwe khulekani
kopano langa lerato lukhona lungelo lwandle mandla maphikelela mathuys mbalienhle mhambi monde morne mpho mpilo
mpumelelo msizi mthunzi musawenkosi nandi ndleleni ndondoloza nhlakanipho nicoleen nkanyezi nkosenye nkosingiphile
nkosinhle nkosiyabo nofoto nokuthula nolwazi nomvula nonhlanhla nonjabulo nonkululeko nozipho nqobile nthabiseng
ntokozo ntombizodwa phila philani phiwokwakhe rapulane renette riaan rigard samukelisiwe sanele sfiso shaka sibongile
sibusiso sifiso sindisiwe sinenhlanhla siphephelo siphiwe sipho sithembiso siyanda sizakele sizani stephaans suemarie
thabisa thadie thamsanqa thando themba theunis theuns thobeka thulani thulisile uluthando ulwazi velaphi vusumuzi
yibanathi zanele zenzele zithulele ziyanda zobuhle Z/r solomon a/ آبتین آتوسا آذرنوش‌ آذین آراه آرتام آرتمن آرتین
آرزو آرش آرشام آرمان آرمیتا آرمین آریا آرین آزاده آزرم آزرمدخت آزیتا آفر آمنہ آنا آناهیتا آنوشا آنیتا آهو آونگ آیدا
آیدین ابراہیم احسن اختر ارد اردشیر اردوان ارسلان ارغوان ارمغان ارنواز اروانه ارژن ارژنگ استر اسفندیار اشکان اشکبوس
افسانه افسون افشین اقدس امید امیر امیرحسین امیرسینا امین انوشروان اهورا اورنگ اوستا اوژن اویس ایاز ایران ایراندخت
ایرج ایزدیار ایمان بابک باربد بارمان بامداد بامشاد بانو باپوک بختیار برانوش بردیا برزو برزویه برزین برمک بزرگمهر
بنفشه بهار بهاره بهارک بهتاش بهداد بهدیس بهرام بهرخ بهرنگ بهروز بهزاد بهشاد بهمن بهناز بهنام بهنود بهنوش بوژان بویان
بیتا بیژن تاباندخت تاجی تاویار ترانه تناز توران توراندخت تورتک تورج توفان توژال تینا تینو جابان جامین جاوید جریره
جمشید جهان جهانبخت جهانبخش جهاندار جهاندخت جهانگیر جواد جویا جیران حدید حسنہ حفصہ حمزہ حمید حمیرہ خاوردخت خداداد
خدایار خدیجہ خرم خرمدخت خسرو خشایار دادمهر داراب داریا داریوش دانوش دانیال داور‌ دایان درسا دریا دلارام دلبر دلبند
دلربا دلشاد دلناز دلنواز دلکش دنیا دورشاسب دیااکو دیانوش دیبا رابعہ رابو رابین رادبانو رادمان رازبان راسا راسپینا
رامتین رامش رامشگر رامونا رامیار رامیلا رامین راویار راژانه رخسار رخشانه رخشنده رخپاک رز رزمیار رستم رهام رهی روبینا
روبینہ رودابه روزبه روزینہ روشنک روناک رویا رژینا رکسانا ریبار زادبخت زادماسب زال زاوا زردشت زرنگار زری زرین زرینه
زمانه زونا زیبا زیبار زیما زینب زینو سارنگ ساره سارک ساسان ساغر سام ساناز ساهی ساویز ساینا سایه ستاره ستی سجاد
سرافراز سرور سروش سعید سمیرا سمیه سنبله سهراب سهره سهند سهیل سوبا سوبار سودابه سورن سورنا سوری سوزان سوزه سوسن سولان
سولماز سومار سوگند سپنتا سپند سپهر سپهرداد سپیدار سپیده سیامک سیاوش سیف سیمدخت سیمین سینا شادمهر شاران شاهدخت شاهرخ
شاهپور شاهین شاهیندخت شاپرک شایسته شباهنگ شبدیز شبنم شراره شرمین شروین شفیع شمشاد شمیلا شمین شهبار شهباز شهبال شهداد
شهرآرا شهرام شهربانو شهرزاد شهرناز شهرنوش شهره شهروز شهریار شهلا شهنواز شهپر شهین شورانگیز شوری شکفته شکوفه شکوه
شہناز شیبا شیدا شیده شیردل شیرزاد شیرنگ شیرو شیما شینا شیوا صدرا صمد طهماسب طهمورث طوس طوطی عایشہ عبداللہ علیرضا
عمائم عمیر غزاله غنچه غوغا فتانه فدا فراز فرامرز فرانک فراهان فربار فربد فربغ فرجاد فرخ فرداد فردیس فرزاد فرزام فرزان
فرزانه فرزین فرشاد فرشته فرشید فرمان فرناز فرنود فرنوش فرنگیس فرنیا فرهاد فرهود فرود فروز فروزان فروزش فروزنده فروغ
فرگام فرہان فریبا فریبرز فرید فریدخت فریدون فریمان فریماه فرین فریناز فرینوش فریوش فیروز فیروزه قابوس قباد قدسی لادن
لاله لبخند لقاء لهراسب لومانا مارال ماری مامک مانا ماندانا مانوش مانی مانیا ماهان ماهاندخت ماهدخت ماهرخ ماهزاد ماهور
ماهچهر ماکان مجید محدثه محمدرضا مردآویز مرداس مرزبان مرمر مروارید مریم مزدک مستان مستانه مسود مشال مشکاندخت مشکناز
ملیسا ملیکا منایل منوچهر منیژه مهبانو مهبد مهتاب مهدی مهدیار مهدیس مهرآب مهراد مهرام مهران مهراندخت مهراندیش مهرانفر
مهرانگیز مهرداد مهرناز مهرنوش مهرنکار مهرنیا مهروز مهری مهریار مهسا مهستی مهشاد مهشید مهناز مهنام مهنوش مهوش مهیار
مهین مژده مژگان میخک میلاد مینو مینودخت نازبانو نازفر نازلی نازنین نازپرور نازچهر نازیدخت ناهید ندا نرسی نرمک نرمین
نرگس نریمان نسترن نسرین نوا نوش نوشا نوشدخت نوشروان نوشفر نوشناز نوشین نوید نوین نکیسا نگار نگاره نگارین نیشا نیلوفر
نیما نیکداد نیکدخت نیکدل نیکزاد هادی هانیه هخامنش هرمز هستی هلیا هما همادخت همدم همراز همراه هنگامه هوتن هور هورتاش
هورداد هوردخت هورزاد هورمند هوروش هورچهر هوشنگ هومان هونام هویدا هژیر هیتاسب هیربد هیرمند هیما هیوا وامق وحید ورجاوند
وردہ وسیم وشمگیر ولید وهرز وهسودان ویدا ویس ویشتاسب ویگن پارسا پارمیس پاکان پاکتن پاکدخت پدرام پرتو پردیس پرستو پرشنگ
پرناز پرنیا پرنیان پرهام پروانه پرویز پروین پری پریا پریدخت پریسا پریناز پریوش پریچهر پشنگ پوران پوراندخت پوریا پولاد
پونه پوپک پویا پژمان پژوا پگاه پیام پیروز پیمان چابک چالاک چاوش چهرزاد چوبین چکاوک ژالان ژاله کابان کابوک کارا کاراکو
کارو کامبخت کامبخش کامبیز کامجو کامدین کامران کامراوا کامنوش کامک کامیار کانیار کاوه کاووس کتایون کرشمه کسرا کسری
کلاله کمال کمبوجیه کهبد کهرام کهزاد کوشا کیارش کیانا کیاندخت کیانوش کیانچهر کیاوش کیخسرو کیقباد کیمیا کیهان کیهانه
کیوان کیومرث کیکاووس گرشا گرشاسب گرشین گرگین گزل گشتاسب گل گلاره گلاله گلاویز گلباد گلبار گلبام گلبان گلبانو گلبرگ
گلبهار گلبو گلبیز گلدخت گلدیس گلربا گلرخ گلرنگ گلرو گلریز گلزاد گلزار گلسا گلشن گلشید گلنار گلناز گلنسا گلنواز گلنوش
گلپاره گلپر گلپری گلپوش گلچین گلی گودرز گوماتو گیتی گیسو گیلدا یاسمن یاسین یاشار یاور یزدان یوشیتا یگانه a/a حسین علی
فرهنگ فروتن نامور همایون هومن کیان c/ ալբերտ ալեն ալեքս ալեքսանդր անահիտ անգելինա անդրանիկ անի աննա անուշ աշոտ ավետ
արամ արեգ արեն արթուր արիանա արինա արման արմեն արսեն արտյոմ արփի արևիկ գագիկ գայանե գարիկ գոհար գոռ գրիգոր գևորգ
դանիել դավիթ եվա էդուարդ էլեն էլինա էմիլի էվա էրիկ լիա լիանա լիլի լիլիթ լիկա լյուսի լուսինե լևոն կարեն կարինա կարինե
հակոբ համլետ հայկ հասմիկ հարություն հովհաննես մանե մարի մարիա մարիամ մարկ մերի միլենա միքայել մհեր մոնթե մոնիկա յանա
նանե նատալի նարե նարեկ նարինե ռաֆայել ռոբերտ ռուբեն ռուզաննա սամվել սառա սարգիս սոնա սուսաննա սուրեն սոֆի սոֆյա վահե
վարդան վիկտորյա տաթև տիգրան აგული აგუნა ადოლა ავთანდილ ავთო აკაკი აკო ალეკო ალექსანდრე ალექსი ალიო ამირან ანა ანანო
ანზორ ანნა ანუკა ანუკი არჩილ ასკილა ასლანაზ აჩიკო ბადრი ბაია ბარბარე ბაქარ ბაჩა ბაჩანა ბაჭუა ბაჭუკი ბახვა ბელა ბერა
ბერდია ბესიკ ბესო ბექა ბიძინა ბიჭიკო ბოჩია ბოცო ბროლა ბუბუ ბუდუ ბუხუტი გაგა გაგი გახა გეგა გეგი გედია გელა გენადი
გვადი გვანცა გვანჯი გვიტია გვრიტა გია გიგა გიგი გიგილო გიგლა გიგოლი გივი გივიკო გიორგი გოგი გოგიტა გოგიჩა გოგოთურ
გოგოლა გოდერძი გოლა გოჩა გრიგოლ გუგა გუგუ გუგულა გუგული გუგუნა გუკა გულარისა გულვარდი გულვარდისა გულთამზე გულია
გულიკო გულისა გულნარა გურამ დავით დალი დარეჯან დიანა დიმიტრი დოდო დუტუ ეთერ ეთო ეკა ეკატერინე ელგუჯა ელენა ელენე ელზა
ელიკო ელისო ემზარ ეშხა ვალენტინა ვალერი ვანო ვაჟა ვარდო ვარსკვლავისა ვასიკო ვასილ ვატო ვახო ვახტანგ ვენერა ვერა
ვერიკო ზაზა ზაირა ზაურ ზეზვა ზვიად ზინა ზოია ზუკა ზურა ზურაბ ზურია ზურიკო თაზო თათა თათია თათული თაია თაკო თალიკო
თამაზ თამარ თამარა თამთა თამთიკე თამი თამილა თამრიკო თამრო თამუნა თამჩო თანანა თანდილა თაყა თეა თებრონე თეიმურაზ
თემურ თენგიზ თენგო თეონა თიკა თიკო თიკუნა თინა თინათინ თინიკო თმაგიშერა თორნიკე თუთა თუთია ია იათამზე იამზე ივანე
ივერი ივქირიონ იზოლდა ილია ილიკო იმედა ინგა იოსებ ირაკლი ირინა ირინე ირინკა ირმა იური კაკო კალე კატო კახა კახაბერ
კეკელა კესანე კესო კვირია კიტა კობა კოკა კონსტანტინე კოსტა კოტე კუკური ლადო ლალი ლამაზა ლამარა ლამზირა ლაშა ლევან
ლეილა ლელა ლენა ლერწამისა ლექსო ლია ლიანა ლიზა ლიზიკო ლილე ლილი ლილიკო ლომია ლუიზა მაგული მადონა მათიკო მაია მაიკო
მაისა მაკა მაკო მაკუნა მალხაზ მამამზე მამია მამისა მამისთვალი მამისიმედი მამუკა მამულა მანანა მანჩო მარადი მარი მარია
მარიამი მარიკა მარინა მარინე მარიტა მაყვალა მაშიკო მაშო მაცაცო მგელია მგელიკა მედეა მეკაშო მელანო მერაბ მერი მეტია
მზაღო მზევინარ მზეთამზე მზეთვალა მზეონა მზექალა მზეხა მზეხათუნი მზია მზირა მზისადარ მზისთანადარი მზიულა მთვარისა
მინდია მიშა მიშიკო მიხეილ მნათობი მნათობისა მოგელი მონავარდისა მურმან მუხრან ნაზი ნაზიკო ნათელა ნათია ნაირა ნანა ნანი
ნანიკო ნანუკა ნანული ნარგიზი ნასყიდა ნატალია ნატო ნელი ნენე ნესტან ნია ნიაკო ნიკა ნიკოლოზ ნინა ნინაკა ნინი ნინიკო
ნინო ნინუკა ნინუცა ნოდარ ნოდო ნონა ნორა ნუგზარ ნუგო ნუკა ნუკი ნუკრი ნუნუ ნუნუკა ნუცა ნუცი ოთარ ოთია ოთო ომარ ორბელ
ოტია ოქროპირ პაატა პაპუნა პატარკაცი პატარქალი პეპელა პირვარდისა პირიმზე ჟამიერა ჟამიტა ჟამუტა ჟუჟუნა რამაზ რევაზ რეზი
რეზო როზა რომან რუსკა რუსუდან საბა სალი სალომე სანათა სანდრო სერგო სესია სეხნია სვეტლანა სიხარულა სოსო სოფიკო სოფიო
სოფო სულა სულიკო ტარიელ ტასიკო ტასო ტატიანა ტატო ტეტია ტურია უმანკო უტა უჩა ფაქიზო ფაცია ფეფელა ფეფენა ფეფიკო ფეფო
ფოსო ფოფო ქაბატო ქავთარი ქალია ქართლოს ქეთათო ქეთევან ქეთი ქეთინო ქეთო ქველი ქიტესა ქიშვარდი ქობული ქრისტესია
ქტისტეფორე ქურციკა ღარიბა ღვთისავარი ღვთისია ღვთისო ღვინია ღუღუნა ყაითამზა ყაყიტა ყვარყვარე ყიასა შაბური შაკო შალვა
შალიკო შანშე შარია შაქარა შაქრო შოთა შორენა შოშია შუქია ჩიორა ჩიტო ჩოყოლა ცაგო ცაგული ცანგალა ცარო ცაცა ცაცო ციალა
ციკო ცინარა ცირა ცისანა ცისია ცისკარა ცისკარი ცისმარა ცისმარი ციური ციცი ციცია ციცინო ცოტნე ცოქალა ცუცა ცხვარი ძაბული
ძამისა ძაღინა ძიძია წათე წყალობა ჭაბუკა ჭიაბერ ჭიკჭიკა ჭიჭია ჭიჭიკო ჭოლა ხათუნა ხარება ხატია ხახულა ხახუტა ხეჩუა
ხვიჩა ხიზანა ხირხელა ხობელასი ხოხია ხოხიტა ხუტა ხუცია ჯაბა ჯარჯი ჯემალ ჯონდო ჯოტო ჯუბი ჯულიეტა ჯუმბერ ჰამლეტ c/c
ჯავახი d/ abyasa adhiarja adiarja adika adikara adinata agus aisyah ajeng ajiman ajimat ajimin ajiono akarsana
alambana alika almira among anggabaya anggun anom argono arsipatra arta artanto artawan asirwada asirwanda aslijan
asmadi asman asmianto asmuni aswani atma aulia ayu azalea bagas bagiya bagus bagya bahuraksa bahuwarna bahuwirya
bajragin bakda bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono balamantri balangga
balapati balidin balijan bambang banara banawa banawi bancar betania budi cagak cager cahya cahyadi cahyanto cahyo
cahyono caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa candra candrakanta capa caraka carub catur
caturangga cawisadi cawisono cawuk cayadi cecep cemani cemeti cemplunk cengkal cengkir ciaobella cici cinta cinthia
citra dacin dadap dadi dagel dalima daliman dalimin daliono damar damu danang daniswara danuja dariati darijan
darimin darmaji darman darmana darmanto darsirah dartono daru daruna daryani diah dian digdaya dimas dimaz dinda dipa
dirja ditya dodo dono drajat dwi dyah edi ega eja eka eko elma elon eluh elvin eman emas embuh emong empluk endah
endra enteng estiawan estiono faizah fara farhunnisa fathonah febi febriana febrina fitri fitria fitriani gada gadang
gading gadis gaduh gaiman galak galang galar galih galiono galuh galur gaman gamani gamanto gambira gamblang ganda
gandewa gandi ganep ganesha gangsa gangsar ganjaran gara garan garang garda gasti gatot gatra gawati genta ghaliyati
ghani gibran gilang hafshah hairyanto hamima hamzah hardana hardi harimurti harja harjasa harjaya harjo harsana
harsanto harsaya hartaka hartana harto hasta hendra hendri heru heryanto hesti humaira ibrani ibun icha ifa ika
ikhsan ikin imam indah intan irawati iriana irnanto irsad irwan jabal jaeman jagapati jagaraga jail jaiman jais jaka
jamalia jarwa jarwadi jarwi jasmani jaswadi jati jatmiko jayadi jayeng jefri jinawi joko jono juli jumadi jumari
kacung kairav kajen kalim kamaria kambali kamidin kanda kani kardi karimah kariman karja karman karna karsa karsana
karta kartika karya kasiran kasiyah kasusra kawaca kawaya kayun keisha kemba kenari kenes kenzie kezia kiandra kirana
koko kuncara kunthara kurnia labuh laksana lanang langgeng lanjar lantar laras lasmanto lasmono laswi latika lega
legawa lembah lidya liman limar lintang luhung lukita lukman luluh lulut lurhur lutfan luthfi luwar luwes mahesa
mahfud maimunah makara makuta maman manah maras margana mariadi marsito marsudi martaka martana martani marwata
maryanto mujur mulya mulyanto mulyono mumpuni muni mursinin mursita murti mutia nabila najam najib najwa nalar naradi
narji nasab nasim naura nilam nimas niyaga noviana novita nrima nurul nyana nyoman okta okto oman oni opan opung ozy
padmi paiman panca pandu pangeran panji paramita pardi parman perkasa praba prabawa prabu prakosa pranata pranawa
prayitna prayogo prima prita puji puput purwa purwanto puspa puti putu qori raden radika radit raditya rafi raharja
rahman rahmat raihan rangga ratih reksa rendy respati restu retno ridwan rika rini rizki rosalina rosman rudi rusman
saadat sabar sadina safina saiful saka sakti sakura salimah salman salsabila salwa samiah samsul sartika satya septi
setya shakila sherly sidiq sintia siti slamet soleh suci syahrini tantri tasdik taswir taufan taufik tedi teguh
timbul tira tirta tirtayasa titin tomi tri tsabita tugiman uchita uda uli ulva ulya umay umaya umi unggul unjani upik
usman usyi vanya vero viman vino vinsen virman vivi wadi wage wahyu wakiman wani wardaya wardi warji warsa warsita
warta wasis wawan widya winda wira wirda wisnu wulan xanana yance yessi yoga yono yosef yulia yuliana yuni yunita
zaenab zaki zakir zalindra zamira zizi zulaikha zulfa d/C kala mala siska d/I nardi d/J gantar d/S kamal vega zelaya
d/d elvina himawan jelita kusuma laksita lestari maryadi melani mustika mustofa nugraha pangestu prabowo prasetya
prasetyo pratiwi prayoga purwadi puspita putri rahayu rahmawati utama waluyo wulandari d/p kania df/T sari di/ atmaja
bala chandra devi hari indira indra jaya lalita padma ratna surya dr/ danu e/ άγγελος αθανάσιος αθανασια αικατερινη
αλέξανδρος αλεξανδρα αναστάσιος αναστασια ανδρέας αννα αντώνης απόστολος αριστείδης βασίλης γεωργια γεώργιος
γρηγόριος δεσποινα δημήτρης δημητρα διονύσιος ελενη ελευθέριος εμμανουήλ ευάγγελος ευαγγελια ευστάθιος ηλίας θεόδωρος
ιωάννης ιωαννα κωνσταντινα κώστας λεωνίδας μαρια μιχαήλ νικόλαος πέτρος παναγιωτα παναγιώτης παρασκευάς παρασκευη
παύλος σοφια σπύρος στέφανος σταυρουλα σταύρος στυλιανός σωτήριος φώτιος χαράλαμπος χρήστος χριστινα χρυσουλα f/ aino
aleksi annikki antti eero eeva elisabet ensio erkki eveliina hannele hannu heikki ilmari inkeri irmeli jaakko juha
juhani juho jukka kaarina kalervo kalevi karoliina katariina kristiina kyllikki leena liisa maarit maija marja
marjatta markku martti mikko minna olavi orvokki oskari paivi pauliina pekka pentti petri petteri pirjo pirkko riitta
ritva sakari satu seppo sinikka tapani tapio tellervo tiina tuomas tuula tuulikki valtteri veikko ville h/ אביאל
אביבית אביגדור אביגיל אביה אביחי אבירן אבישג אבשלום אגם אדווה אדיר אדל אהבה אהוד אהרון אודיה אודליה אווה אופירה אופל
אורטל אורי אורית אורלי אושרי אחיה איב איה איילה איילת איל אילנה אילנית אימרי אירית איתי איתמר אלדר אלה אלומה אלחי
אלחנן אליאור אליאנה אליאס אליה אלימלך אלין אלינור אליסף אליענה אלירז אלירן אלישבע אלישמע אלישע אלכס אלכסנדר אלקנה
אלרועי אמונה אמור אמנון אן אנאבל אנה אניעם אסנת אסתר אפיק אפריל אפרים אראלה ארטיום ארי אריאלה אריאנה ארייה ארתור בועז
בל בלה בניה ברי ברית בת בתיה ג'וי ג'ון גאיה גבריאל גבריאלה גדעון גוון גוני גור גיורא גילי גלי גליה גלית דבורה דגנית
דורון דורין דורית דיאנה דינה דליה דנה דני דניאל דניאלה דנית דפנה דקלה הגר הדסה הוד הודיה הילה הלל ויויאן ויטה
ויקטוריה ולדימיר זאב זהבה חביב חגי חגית חושן חיננית חירות חמוטל חמי חנה חנית חנן חסד טובה טופז טל טלי טליה טנא יאן
יגאל יגל ידידיה יהודית יהונתן יהורם יהל יהלי יואב יואל יודפת יוחאי יוכבד יוליה יונית יונת יונתן יורם יותם ים ימית
יסכה יסמין יעל יעלה יעקב יערה יפית יפעת יפתח ירדן כוכב כליל כרם כרמית לאה לבנה לוסי לי ליאון ליאורה ליאל ליאם ליאן
ליאת ליב ליבי ליה ליהיא ליזה ליטל לילי ליליה לילך ליעד ליר לירוי לירון לירז לירן מאי מאיה מגי מור מורן מיה מיטב מיטל
מיכאל מיכאלה מיכל מיקה מירן מלאכי מצדה מרב מרדכי מריה מרים מרינה מתן מתנה מתת נאוה נבו נגה נדב נהוראי נוי נויה נועה
נופר נורית נח נטלי נטע נטעלי נילי נינט ניסן ניקולס ניר ניתאי נמרוד נעמה נעמי נפתלי נרי סביון סול סופיה סטפן סיגלית
סיון סרגיי סשה עדי עדן עדנה עודד עוזיה עומרי עופרי עידו עיינה עילאי עינת עלי עלמא עלמה עמיחי עמליה עמנואל ענהאל ענת
עפרה עקיבא ערגה פלא פלג צאלה צבי צדק צוף צופיה צח צחי ציון צליל צמרת קורין קורל קטיה קליה קסם קסניה קרן ראובן ראם
רבקה רויטל רוית רומי רון רונהלי רוני רונית רועי רות רותם רחל ריטה ריי רימון רינת רננה רעות רעי רפאל שגית שולמית שונית
שושנה שי שיראל שירה שירז שירי שלהבת שלומית שלי שלמה שמאי שמחה שמרית שקמה שרה שרית תאיר תאנה תהילה תו תום תיאו תכלת
תלמה תמר תמרה תפארת h/h אביב אביטל אבינועם אביעד אבירם אבישי אביתר אברהם אדם אדר אוהד אופיר אופק אור אוריאל אוריה
אורן אייל אילון אילן איתם איתן אלדד אלון אליאב אליהו אלישיב אלמוג אלעד אמיר אמיתי אסיף אסף אפרת אראל ארבל ארז אריאל
אריה ארנון אשד אשל אשר בארי בנימין בצלאל בר בראל ברוך ברק ברקת גד גולן גורן גיא גיל גילת גל גלבוע גלעד גפן דביר דגן
דוד דולב דור דן דקל דרור הדס הדר הראל ורד זבולון זוהר זיו חי חיים חן חנוך יאיר ידיד יהב יהודה יהושע יהלום יובל יוגב
יוסף יחזקאל ינון יניב יפה יצחק יקיר ירון יריב ישי ישראל יששכר כפיר כרמי כרמל לב לביא לוטם לוטן לוי ליאור לידור לימור
לשם מאור מאיר מגל מוריה מלכה מנחם מנשה מעיין משה נוב נועם נחשון ניב ניצן נריה נתיב נתן נתנאל סהר סיני סמדר סער ספיר
סתיו עברי עוז עומר עופר עידן עינב עמוס עמית ענבל ענבר ערן צוק צור קמה קשת רביב רביד רגב רז רם רן שאול שגב שגיא שובל
שוהם שחף שחק שחר שילה שיר שלום שלומי שמואל שמעון שני שקד שרון תבור תומר תמיר תקווה i/ aadi aadidev aadinath aaditya
aadrika aagam aagney aagneya aalok aamod aanand aanandaswarup aanandinii aanjaneya aaratrika aarav aarya aaryan aasa
aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abani abhaidev abhaya abhirath abhisyanta acaryatanaya
achalesvara acharyanandana acharyasuta achintya achyut adheesh adhiraj adhrit adikavi adinath aditeya adityanandan
adityanandana adripathi advaya adwitiya agasti agastya agneya agnimitra agniprava agnivesh agrata ahalya ahilya
aishani ajeet ajit ajita akroor akshainie akshaj akshat akshata akshayakeerti akshita akula alok amaranaath amaresh
amarnath ambar ameyatma amish amit amita amodini amogh amrit amrita amritambu anaadi anagh anal anala anamika anand
anandamayi anang ananta anasooya anasuya anila anilaabh anilabh anish anjaneya anjushree anjushri ankal annapurna
anshula anuja anunay anuraag anurag anusuya anwesha apsara archan arijit arindam arnesh aruna aryan ashlesh ashmi
ashok aslesha asmita atmanand atmananda atreyee atreyi avadhesh avani avantika ayushmati baala baalaaditya
baalagopaal bahula baidehi baijayanti bakula balaaditya balachandra baladitya balagopal balagovind balamani balgopal
bandhu bandhul bankim bankimchandra basanti bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan
bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik
bhavani bhaves bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev
bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bibek bijay bikash bilva bilwa birjesh bishal bishnu
bodhan brahma brahmaanand brahmabrata brahmanandam brahmdev brajendra brajesh brijesh buddha buddhana budhil
chaanakya chaaruchandra chaitan chakor chakradhar chakravartee chakravarti chakrika chanakya chanda chandak chandan
chandani chandi chandini chandira chandni chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu
chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa
chandravati chapal chapala charak charuchandra charumati charuvrat charvi chaten chatur chatura chaturaanan
chaturbhuj chetan chetanaanand chidaakaash chidaatma chidambar chidambaram chidananda chinmayanand chinmayananda
chiranjeev chiranjeeve chitraksh chitrali chitramala chitrangada daevi daevika daiwik daksha dakshayani damodara
dandak dandapaani darshan darshwana datta dayaamay dayaananda dayaanidhi dayamayee deb deeksha deenabandhu deepali
deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee
deevakar dev devadatt devagya devajyoti devak devangana devani devasree devdan devesh deveshwar devika devvrat
dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani
dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar digambar digambara diksha dinakar dinesh dinkar dipali dipankar
dipendra dipesh diptendu divaakar divakar divjot divya draupadi dron drona dulari durga durgeshwari dwaipayan
dwaipayana eekalabya ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant elakshi enakshi esha eshana eshita
gagan gajaadhar gajabahu gajadhar gajbaahu ganak ganapati gandharv gandharva ganesh gangesh garud garuda gati gatik
gauraang gaurang gauranga gautam gautama gautami gayatri geeta geetanjali gemine gemini ghanaanand ghanashyam
ghanshyam giri girija girik girika girindra giriraaj giriraj girish girja gitanjali gobinda gopaal gopal gopee gopi
gorakhanatha gorakhnath goswamee goswami gotum gouranga goutam govinda gudakesa gudakesha gurdev guru hamsini
harinakshi harinarayan harit harita heema himadri himani hiranmay hiranmaya hiranya inder jagadish jagadisha jagathi
jagdeep jagdish jagmeet jahnu jai jaimini javas jitender jitendra jyoti jyotis jyotsana kailash kalinda kalpana
kalyani kama kamala kamalesh kamla kamlesh kanak kanaka kanchan kanishka kannan kannen kanti karthik kartik
karunanidhi kashyap kashyapi keerti khem kin kiran kirti krishna krishnadas krishnadasa kumar kumari kumuda laal
lakshman lakshmi lakshmidhar lakshminath lal lavanya laxman laxmi leela madhuri mahesh maheswar malati malti
mandaakin mandakini mangala mangalya mani manik manikya manisha manjusha manoj marut mayoor meena meenakshi meghnad
meghnath menaka menka minakshi mohan mohana mohinder mohini mukesh mukul nabin nagabhushanam nalini narayan narendra
narinder naval naveen navin nimit niraj niranjan nirbhay niro nischal ojaswini omana oormila opalina opaline padam
param paramartha parvati pooja poornima prabin prakash pramila pran pranay prasad prasanna prashant prathamesh prayag
preity prem prema priya priyala puneet purna purnima purushottam pushti radha rageshwari rageswari raj rajan rajendra
rajina rajinder rajiv raju rakesh ramaa ramesh rameshwar ranjan ranjeet ranjit rati ritesh rohana rohit rudra
rukhmani rukmin rupinder sachin sameer sandeep sanjay sanka santosh sanya sarada sarala sarisha sarita sarla saroja
sarvin satish satyen shakti shakuntala shankar shantanu shanti sharda sharmila shashi shashikala sheela sher shilpa
shirisha shiv shivakari shobhana shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shwet
siddarth siddhartha siddhi siddhran sitara sloka smita smriti som somnath somu subash subhash subhashini subhasini
subodh sucheta sudeva sujata sukanya suma sumeet sumitra sunita suraj suresh suryakant suryakanta suryakantam sushant
susheel sushil sushma swami swapnil swara swarnalata sweta tanirika tanushree tanushri tapan tarun tej tejas
trilochan trilochana trilok trilokanath trilokesh triloki tushar udai udit ujjawal ujjwal umang upendra urmila usha
uttam vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi varalakshmi vasanti vasudev vasudeva vasudha
vasundhara vedang vedanga vedanshi vidhur vidhya vidur vidya vijay vimal vimala vinay vishnu vishwamitra vrinda vrund
vyas yogendra yogesh yoginder अजिता अमित अमिता अमृत अर्जित अश्मी अस्मिता आरव कृष्ण खेम गगन गणेश दीपिका दीपेन्द्र नविन
निकिता निरज निश्चल पदम पूजा पूर्ण प्रकाश प्रबिन प्रशान्त प्रेम बिना बुद्ध मनिषा रजिना रञ्जन रत्न राकेश राजु राजेन्द्र
लक्ष्मी विकास विजय विवेक विशाल विष्णु शिरिषा शिल्पा शृष्टि सञ्जय सन्तोष सन्दीप सरिता सागर सिद्धार्थ सुनिता सुभाष
सुमित सुशान्त सुसन सूरज i/C bina i/I lai i/J suman i/JS karan i/d ananda damayanti mahendra nanda saraswati i/i
bharadwaj ganaka p/ adelajda agnieszka agrypina aleksy alicja alwar amabela ambrozy anastazja andrzej andzelika
ansgary apollinary arkadiusz arkady arseniusz arystarch atanazy baldwin bazyli beatrycze benedykt bibianna borys
brajan brygida cecylia cecyliusz cezary cyra cyryl dariusz dawid demetriusz dionizy edyta efraim eliasz elwira
elzbieta erast eudokia eudoksja eugeniusz eustracjusz ewa ewelina feliks ferdynanda florencja franciszek franciszka
fryderyk galfryd gerazym ginewra gonsalwy gracja grzegorz gwido henryk henryka hieronim hilarion hilary hipolit
horacy innocenty ireneusz izaak izajasz izydor jadwiga jakubina jeremi jeremiasz jerzy judyta julita juliusz
kalistrat katarzyna kazimierz klarencjusz klaudiusz konstancja konstanty koralia korneli korneliusz krystian krystyna
krzysztof ksawera ksawery ksenia ksenofont kwintyn larysa laurencja laurencjusz laurenty laurentyna lazarz lilianna
lucja lucjan ludwik ludwika lukasz makary maksym maksymilian malgorzata malwina marceli marcin martyna maryna maurycy
michalina mikolaj mojzesz nadzieja nazariusz nazary onufry orestes osmund pankracy patrycja patrycjusz patrycy patryk
pawel polikarp porfiriusz porfiry prokles prokul rachela rafal rajmund rajnold roderyk ryszard salwator sergiusz
seweryn spirydion stanislaw sybilla sylwester sylwia szczepan szymon tacjana terencjusz tobiasz tomasz tymoteusz
waclaw walenty walentyn walentyna waleria walerian walery walgierz wanesa wawrzyniec weronika wiara wiktor wilfryd
wincenty wirginia witalis wladyslaw wlodzimierz zachariasz p/p janusz zygmunt pr/ beniamin piotr r/ aculina afanasi
afanasie agafia aglaia agnos agripina aleodor alesea alevtina alexandrina alexei alic alin aliona alis alistar alla
amedeu amza anaida anamaria anatoli anatolii anca ancuta andra andrada andreea andrian andriana anemona anghelina
anisoara anjela anjelica antim antoaneta antonela antoniu anuta arcadi arcadii argentina arina aristita artiom atena
aureliana aureliu aurica axenia axinte banel bartolomeu basarab bebe benone blanduzia bradut brandusa caius calina
cantemir carmina casiana catalin catinca catrina catrinel cazimir cedrin cerasela cezara chira chiril chirill ciprian
cipriana clarisa claudiu clavdia codin codrin codrina codrut codruta constanta constantia constantina constatin
consuela coralia corina cornel corneliu cosmin cosmina costel crenguta crin crina cristin cristofor dacian daciana
dafina daiana daniil danil decebal demetra despina dida didina dimitrii dimitrina dmitri dmitrii dochia doina doinita
domnica dorel doriana dorin dorinel dorli doru dragos ducu dumitra dumitrana dumitrita ecaterina efim efimia
efrosinia eftimia eftimie egor elisabeta elisaveta elizaveta elodia emanoil emanuil eremia eudochia eufrosina eugeniu
eusebiu eustatiu evanghelina evdochia evgheni evghenia evghenii fabia feodor feodora feodosia fevronia filipp
filofteia fiodor flaviu floare floarea florenta florica florin francisc frusina gabi gavril geanina gelu gentiana
georgel georgeta georgian geta ghenadi ghenadie ghennadi gheorghi gheorghii gheorghina gherghina gianina gica gicu
giorgian giorgiana gratian gratiana gratiela gregorian grigori haralamb haralambie heracleea horatiu horea horia
hortensia husein iacov iana ianina ianis ianna ianos iaroslav iaroslava iasmina ica ieremia igori ilarie ilinca
inessa inocentiu ioan ioana ioanina ionel ionela ionelia ionica ionut iosefina iraida iridenta irinel iryna iulia
iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian janeta jeana jenel lacramioara lascar laurentia
laurentiu laurian leontin lica ligia lioara liuba liubov liubovi liudmila liusea liviu lorelei lucentiu lucica
lucretia lucretiu luminita madalin madalina marat marcheta marga maricica marinela marioara mariuca mihaela mihail
mihnea minodora mioara mirona miruna mitica mitrut mohamad monalisa mugur mugurel nadejda nae nechifor nelea nellea
nelu neonila nicanor nichifor nicodim nicolaie nicoleta nicon nicu niculina niculita nicusor nicuta nidia nineli
nonna norica oana octav octavian octaviana octaviu oleksandr olena olesea oliga olimpiada olimpian olimpiu oliviu
ortansa ovidiu ozana pamfil panagachie pantelei paraschiva parascovia patru paulica pelaghia petrica petrisor petrut
petruta polina pompilia pompiliu prascovia profira radion raducu rafila raluca rares razvan reghina relu rima rimma
robertina rodica rodion romanita roxelana ruslana ruxanda ruxandra sabin safta sanziana saveta savva seghei semenica
semion serafim serafima sergei sergey sergiu severina silvian silviana silviu simi simina sinica smaranda snejana
sorana sorin sorina speranta spiridon stana stanca stelian steliana steluta stepanida sveatoslav svetoslav svitlana
taisia teea teodosia teohari tetiana tiberia tiberiu timofei timotei tinca tincuta todor traian trofim tudora
tudorita tudosia uliana valerii valeriu varvara vasili vasilica vasilie vasilina veaceslav veceaslav veceslav
veniamin vergiliu verginia veta vica vicentia vicentiu vincentiu violetta violina viorel viorela viorelia viorica
virgiliu visarion vitalia vitalie vitalii vitalina vlada vladilena vladimer vladlen vladlena vlaicu voichita zahar
zamfira zaraza zenovia zinovia zoia zorina r/Br vasile r/C petru rada r/I valeri vitali r/J rica sever r/r achim
alexandru alexe anghel avram barbu calin casian costache costin cristea dinu dragomir dumitru florea gheorghe
gheorghita gherman grigore iacob iancu ilie ion iosif lungu manole marcu matei melnic mihai mircea nicoara nicolae
panait petre radu rotaru sandu serban serghei simion stancu tudor vlad voicu zaharia zamfir t/ กชมน กชามาศ กนกชัย
กนกพร กนกวรรณ กนิษฐา กมลชนก กมลรัตน์ กมลวรรณ กมลศรี กรณินทร์ กรณ์ กรรณิกา กรรณิการ์ กรรณ์ขนิษฐา กรวรรณ กรวิภา กรองทอง
กรินท์ กรุณามิตร กฤตยา กฤตานน กฤติกา กฤติยาณี กฤติศักดิ์ กฤศณา กฤษกร กฤษฎาวรรณ กฤษฎิ์ธนัช กฤษณา กฤษณ์ขจร กล่ำคาน
กวินทิพย์ กวียุทธ กวีรภัทร กษิดิส กอบกุล กอบเกียรติ์ กัญจนา กัญชพร กัญญณภัส กัญญาณี กัญญารัตน์ กัญญาลักษณ์ กัณฐมณี
กัณวีย์ กันตนา กันตพร กันติชา กันต์ศุภณัช กันยารัตน์ กัลยดา กัลยรัตน์ กัลยาณี กาญจนา กาญจนาพร กาญจนาภรณ์ กาญจนิจนันท์
กานต์ทิตา กานต์ธนิต กิจดี กิตติชัย กิตติธัช กิตตินันท์ กิตติพงค์ กิตติพงศ์ กิตติพัทธ์ กิตติยาภรณ์ กิตติวัฒน์
กิตติศักดิ์ กิตติเดช กิติยา กิิตติกร กีรติกา กุลชาติ กุลธรา กุลภัสสร กุลภัสสรณ์ กุลสิริ กุสุมา กุ้ง กูดิง ก่อเกียรติ์
ขจิตลักษณ์ ขนิษฐา ขวัญตา ขวัญมาศ ขวัญรัตน์ ขวัญเนตร ขวัญเรือน คงกระพัน คฑามาศ คณาพฤฒ คำภา คุ้ง จงกล จณิสตา จตุรพร
จรรญาทิพย์ จรัสฤทธิ์ จริญญา จริยวัตร จอมพล จันติมา จันทนิภา จันทมาศ จันทรา จันทร์ณภาพร จันทิมา จาตุรภัทร จารวี จารุตา
จารุวรรณ จำนาญ จิดาภา จิตต์นิภา จินดารัตน์ จินตนา จินตพร จิรทีปต์ จิรภิญญา จิรวรรณ จิรศักดิ์ จิรสุดา จิระพงศ์
จิระภัทร จิรากัญ จิราพร จิราภรณ์ จิรเสกข์ จีระนันท์ จีฮาน จุฑา จุฑาทิพย์ จุฑาพัตธน์ จุฑามณี จุฑามาศ จุฑามาส จุฑารัตน์
จุไรรัตน์ จุไรวรรณ ฉัตร ชญาณ์นันท์ ชณัญชิดา ชณิชา ชนัดดา ชนาธิป ชนิธาดา ชมัยพร ชยุต ชลดา ชลธร ชลธานี ชลลดา ชลสิทธิ์
ชลิดา ชวดล ชวนากร ชวัลวิชญ์ ชวโรจน์ ชัชชวาลย์ ชัชวาล ชัยชนะ ชัยณัฎฐ์ ชัยพล ชาญชล ชาญชัย ชาติชัย ชานน ชาลาดล ชาลิสา
ชินกร ชุติวรรณ ชุรีภรณ์ ชุลีพร ชไมพร ช่อแก้ว ซันนีย๊ะ ซัยนับ ซีตีรอกีเยาะ ซุกรี ซูฟยัน ซูลฟีย์ ซูเซียนา ซูไรญา ซูไรฮา
ฌาณปรีชา ญาณภัทร ญาณิศา ญาณ์สุมินทร์ ญาดา ญานิกา ญานิศา ฎาริกา ฐณพล ฐานทัต ฐานันดร ฐานิสา ฐาปกรณ์ ฐาปนี ฐิตินันทา
ฐิตินันท์ ฐิติมา ฑิตฐิตา ณชธฤต ณฐพงศ์ ณฐพร ณภัทร ณภัสร์ประภา ณรงค์พร ณรงค์ฤทธิ์ ณฤภณ ณสรวง ณัชกานต์ ณัชชา ณัชนภาพัชร์
ณัฎฐกร ณัฎฐา ณัฏฐณิชา ณัฏฐวีรยา ณัฏฐ์กุลนันท์ ณัฏฐ์ภณ ณัฏฐ์รดา ณัฐชนน ณัฐฐานันท์ ณัฐฐิญา ณัฐติยา ณัฐธนชัย ณัฐธิชา
ณัฐธิณีภรณ์ ณัฐธิดา ณัฐนิชา ณัฐพงค์ ณัฐพงศ์ ณัฐพงษ์ ณัฐพนธ์ ณัฐพร ณัฐพล ณัฐมนต์ ณัฐริกา ณัฐวดี ณัฐวรา ณัฐวุฒิ ณัฐสิยา
ณัทกร ณัทกาญจน์ ณิชญา ณิชภูมิ ณิชมน ณิชย์ฐกานต์ ดนุภัทร ดวงฤทัย ดวงเดือน ดอกไม้ ดาราธิป ดาวธง ดาวรุ่ง ดำรงค์ ดุษฎี
ตอยบัส ตอฮา ตะวัน ต่วนนูรียะห์ ถาวร ทนาวุฒิ ทนุชูพงษ์ ทรงพันธ์ ทวียศ ทวีศักดิ์ ทศเทพ ทองคูณ ทองจันทร์ ทองพันแสน
ทองอินทร์ ทะนุ ทักษิณา ทัดดาว ทัศนีย์ ทัศนีวรรณ ทัศวรรณ ทิตติยา ทิพย์วัลย์ ทิพย์สุดา ทิภากรณ์ ทิภาพรรณ ทิราพร ทิวาพร
ธณพร ธณิษราภรณ์ ธนกร ธนกฤต ธนกฤษ ธนฉัตร ธนณัฏฐ์ ธนนนท์ ธนพล ธนภัทร ธนภัทร์ ธนภูมิ ธนวัฒน์ ธนวัต ธนวันต์ ธนวิชญ์
ธนัญญา ธนัตถ์ ธนันท์ชัย ธนากร ธนากฤษ ธนาคช ธนาธร ธนาพร ธนาภรณ์ ธนาภัทร ธนาภา ธนาเสฎฐ์ ธนิตา ธนิสร์ ธนโชติ ธมลพรรณ
ธรรณธร ธรรศชนก ธราพงศ์ ธราพงษ์ ธราวิทญ์ ธลิตา ธวัชชวิน ธัชชัย ธัชพงศ์ ธัญญา ธัญญารัตน์ ธัญยาเรศ ธัญย์ชนก ธัญลักษณ์
ธัญวลัย ธัญสินี ธันยพร ธาดา ธาดารัตน์ ธารารัตน์ ธำรงชัย ธิดากานต์ ธิดาทิพย์ ธิดารัตน์ ธิติ ธิติกร ธิปไตย ธีติ ธีทัชฐ์
ธีรกานต์ ธีรธรรม ธีรนิดา ธีรพงษ์ ธีรพล ธีรศักดิ์ ธีระพงษ์ ธีระพันธ์ ธีระยุทธ์ ธุดลกัญจ์ นงนภัส นงพร นงลักษณ์ นนทพร
นนทวัฒน์ นพกร นพมาศ นพวินาย นภัณ นภัทร นภัสกร นภิศรา นรรณิษา นราวิชญ์ นริณธร นริศรา นรีกานต์ นฤชา นฤทธิ์สุนทร นฤมล
นลินา นวพรรณ นวพล นวรัตน์ นวัชภรณ์ นสิตา นัจพรรณ นัฐพร นัฐมล นัฐริกา นัฐวรรณ นัณธพงศ์ นันฐวัฒน์ นันต์ธีรา นันทรัตน์
นันทิกานต์ นันทิตา นันทิพัฒน์ นันท์ธนา นันท์พิพัชร์ นับทอง นารี นาลินนี นาเดีย นิชนันท์ นิชาภา นิตติยา นิติธร นิติยา
นิธิพร นิธิมา นิมุ นิยดา นิยม นิรชา นิรัญตรี นิรุชา นิลยา นิลุบล นิวัฒน์ นิศาชล นิสรา นุชนาฏ นูรฮานาน นูรีซะห์ นูรีดา
นูรเดียนา น้องนุช น้ำฝน บรรจง บวรลักษณ์ บาดินธ์ บุญญฤทธิ์ บุญญาพร บุญทอน บุญนพ บุญปลูก บุญรอด บุญรื่น บุณย์ธิดา
บุปผลักษณ์ บุรพล บุศญารัตน์ บุษบา บูขอรี บูรณศักดิ์ บูรณิมา ปกาสิต ปฐมาภรณ์ ปฐมาวดี ปณต ปณิชา ปติพัท ปทุมทิพย์ ปทุมพร
ปนัฎดา ปนัดดา ปพนสรรค์ ปภณวัชร ประกาศิต ประภัสสร ประภาพร ประภาลักษณ์ ประภาวดี ประวุฒิ ประเทืองทิพย์ ประเสริฐพงศ์
ปรัญชญา ปรัศนี ปราชิญา ปราปต์ ปรารถนา ปริชาติ ปริญสิรา ปรินรัตน์ ปริยวิศว์ ปริยากร ปริศนา ปรีดาพร ปรีดินันท์ ปวรรุจ
ปวันรัตน์ ปวิณา ปวีณา ปวีณ์สุดา ปศานนท์ ปัจมาศ ปัทมวรรณ ปาณิศา ปาน ปานจิตร ปานทิพย์ ปาพจน์ ปาริเยศ ปิติพงษ์ ปิยกาญจน์
ปิยธิดา ปิยนุช ปิยพร ปิยพันธุ์ ปิยภัทร ปิยวัฒน์ ปิยวิชญ์ ปิยะ ปิยะชัย ปิยะธิดา ปิยะเกียรติ์ ปิยะเนตร ปุณยาพร ป๋วย
ผกามาศ ผลินนาลักษมณ์ ผูกขวัญ พกาวรรณ พงศกร พงศธร พงศ์กฤษณ์ พงศ์ศักดิ์ พงศ์สัคค์ พงษ์ทรัพย์ พงษ์นเรศ พงษ์ศักดิ์
พงษ์สถิต พชร พชรมน พณทรรศ พนิตสิรี พรชาย พรทิมา พรนิภา พรประชา พรปิยา พรรณกาญจน์ พรรณรายณ์ พรรณวาา พรรณไม้ พรรัตน์
พรวลัย พรวันเพ็ญ พรสินี พรหมชัย พริมรตา พฤษภา พลอยรุ้ง พลอยวรินทร์ พวง พัชทนัน พัชรนันท์ พัชรพร พัชริญา พัชรินทร์
พัฒนา พันธวงศ์ พาดีล๊ะ พาดีฮะ พารีด๊ะ พิชญ พิชญะ พิชญาภัค พิชญ์ พิชญ์สิชฌ์ พิชยา พิชิตชัย พิทักษ์ พิพัฒน์ พิมพมาศ
พิมพ์ตินันท์ พิมพ์นภา พิมพ์พรรณ พิมพ์ภัทร พิมพ์ลานนา พิมพ์สุดา พิมลนาฎ พิรานันท์ พิรารัตน์ พิศพิไล พิเชียร พีรพงษ์
พีรพร พีรภาส พีรยุทธ พีรวิชญ์ พีระชัย พีระพล พุทธชาติ พุทธสวาท พุทธินันท์ พุธธิญา พูลสวัสดิ์ พเยาว์ ฟาติเมาะ ฟารานัส
ฟาริดา ฟารีนา ฟิรดาวส์ ภคญาณี ภคพงศ์ ภทรชนก ภรัณยู ภัคจิรา ภัคเปมิกา ภัชราวดี ภัชรีญา ภัฏชนก ภัณภิรา ภัททิรา ภัทรกร
ภัทรจีรา ภัทรชัย ภัทรดนัย ภัทรพงษ์ ภัทรพร ภัทรภร ภัทรวิทย์ ภัทรศยา ภัทรสุดา ภัทราพร ภัทราภรณ์ ภัทรายุทธ ภัทราวุฒิ
ภัทร์ชนก ภัสสร ภากร ภาคภูมิ ภาณุวัชร ภานิณี ภานุมาศ ภานุวัฒน์ ภาวินี ภาสวร ภิญญดา ภูมิสิน ภูริชญา ภูริดล ภูวนัย
ภูวเดช ภูวเรศ มงคลสิษฐ์ มณฑิตา มณทารัตน์ มณทิญา มณี มณีรุ่ง มณีวรรณ มธุรดา มนทกานติ์ มนัศรา มนัสชัย มนิดา มลธิญา
มลศิมา มะลิ มะลิวรรณ์ มะเย็ง มัญชุพร มัทวรรณ มานัส มานิดา มานิตา มามิ มารตี มาริษา มารีแย มาลินี มาลีวรรณ มุกธิดา
มุทิตา มุรซาลีน มูนีเราะห์ มูฮำมัด มเหศวร ยรรยง ยัสมี ยารอน๊ะ ยุทธพันธ์ ยุทธพิชัย ยุธิดา ยุพดี ยุพราช ยุพาภรณ์
ยุพาวดี ยุภาพร ยูซนีย์ รณกฤต รติรส รวิวรรณ รอซาลี รอมือลี รอฮานา ระพีพงศ์ ระพีพรรณ ระวีวัชร์ รังษี รังสรรทญ์ รังสฤษฎ์
รังสิยาภรณ์ รัชกร รัชฎาบูรณ์ รัชฏาพร รัชนิดา รัชพิมล รัตติกาล รัตติภรณ์ รัตติยากร รัตนพล รัตน์ติการ รัตมล รัศมี
รายาวดี ราษฎร์พิชิต ราเมศ ริณพัตน์ รุจิภา รุสณี รุสดา รุ่งทิวา รุ่งฤดี ร้อหมาด ฤชุตา ฤทธิไกร ฤทัยรัตน์ ลมุล ลลิตา
ละอองดาว ลักษิกา ลัคนพงษ์ ลัดดาวัลย์ ลำยอง ลินดา วงศิยา วงศ์ตะวัน วนัย วนาลี วนิดา วนิสรา วรจันทร์ วรดา วรพรรธน์
วรรณี วรวิช วรวินาย วรวีย์ วรศิษฎ์ วรัญรัตน์ วรากร วราภรณ์ วราวุฒ วรินทธิ์ธร วรินทร วรินลดา วริศรา วริษรา วริสรา
วรเดช วรเมธ วรเมษ วลัญช์รัตน์ วลัดดา วลัทยา วลี วัชระ วัชรี วัชรีวรรณ วัฒนไชย วันวิสา วันเพ็ญ วานี วารุณี วาศิณี
วาสนา วิกาณดา วิจิตร วิชญาณี วิชยานนท์ วิชาญ วิชุดา วิญญ์ วิณัฐตา วิทย์พงศ์ วินิจ วิภาวิน วิมลทิพย์ วิมาลิน วิยะดา
วิรินทร์ญา วิลาศิณี วิลาสินี วิวรรธน์ วิศรุต วิสายันต์ วิสุดา วิเชษฐ์ วิไลรัตน์ วิไลลักษณ์ วิไลวรรณ วีณา วีรพจน์
วีรภัทร วีระกร วีระวัฒน์ วีระวุธ วีระศักดิ์ วีราวุทธ์ วีร์ชัญญา วุฒชริน วุฒิชัย ศกุลตลา ศตคุณ ศรชัย ศรสิทธิ์ ศรสุดา
ศรัณยู ศรัณรัตน์ ศรายุทธ ศรายุทธ์ ศรินยา ศศินา ศศิพิไล ศศิมา ศศิวมล ศักดิ์สิทธ ศัญพิชญ์ ศันสนะ ศิธร ศินีนุช ศิรพงศ์
ศิราณี ศิริขวัญ ศิริญา ศิริพร ศิริภรณ์ ศิริรักษ์ ศิริลักษณ์ ศิริวรรณ ศิริษร ศิริโฉม ศิวัชญา ศุภกร ศุภกาญจน์ ศุภกิจ
ศุภชัย ศุภมงคล ศุภวิชญ์ ศุภสุดา ศุภัคศร ศุภัชฌา ศุภัสสรณ์ ศุภาณีย์ ศุภิสรา ศุรศักดิ์ ษมาศักดิ์ สกล สกลวรรญ์ สง่าชัย
สถิดา สนธยา สมคิด สมจริง สมจิตร สมบัติ สมบูรณ์ สมภูมิ สมรัก สมัชญา สมโชค สรนัท สรยุทธ สรวงสุดา สรวิชญ์ สรัลรัตน์
สรัสนันท์ สราริน สราวุฒิ สรุศักดิ์ สลินทิพย์ สวงษ์ สวรรยา สหัสวรรษ สอ สังวาล สัจจธรรม สัญญาลักษณ์ สัณห์สินี สันชัย
สาคร สาธิตา สาฝีย๊ะ สายชล สายฝน สารสินธ์ สาวตา สำเภา สิตารัตน์ สิทธิพล สิปปกร สิราพร สิรารัตน์ สิริชัย สิริญา
สิริพงษ์ สิริพร สิริมา สิริมาภรณ์ สิริรดา สิริลักษณ์ สิรีธร สุกฤษฎิ์ สุขประวีณ์ สุจิตรา สุชาดา สุชาติพรรณ สุชานาฎ
สุชารัตน์ สุชาวดี สุชิลา สุดธิดา สุดารัตน์ สุทธวรรณ สุทธาศิณี สุทธิชัย สุทธิณัฐ สุทธิดา สุทธิพงศ์ สุทธิภาคย์
สุทธิวรรณ สุทธิศักดิ์ สุธาดา สุธาทิพย์ สุธาสินี สุธิดา สุธินี สุธีมนต์ สุนันทิณี สุนิตา สุนิษา สุนิสา สุพรรณพิมพ์
สุพรรณ์ สุพัฒนา สุพัตรา สุพิตรา สุภพงษ์ สุภาภรณ์ สุภาลักษณ์ สุภาวดี สุมณฑา สุรภา สุรวิชญ์ สุรศักดิ์ สุรษิต สุระ
สุระพง สุรัสวดี สุรางรัตน์ สุริยวัฒน์ สุริยา สุรีพงศ์ สุรเชษฐ สุรเดช สุวคนธ์ สุวงศ์ษา สุวนันต์ สุวรรณรัตน์ สุวลี
สุไลมาน สุไฮลัน สโรชา สไบทิพย์ หทัยรัตน์ หนูซิน หนูพิศ หลักทรัพย์ หัสรณ หาบ หายาตี อกัณห์ อชิรญาณ์ อณิษา อติกร
อติกานต์ อธิชา อนัญญา อนิศรา อนุบาล อนุพงค์ อนุพล อนุภาส อนุวัต อนุสรา อนุเทพ อภิชญา อภิชาติ อภิรดี อภิรัตน อภิลักษณ์
อภิวรรณ อภิศรา อมลวรรณ อรชา อรญา อรณิชา อรพรรณ อรรคพล อรรถชัย อรรถพล อรรถวิโรจน์ อรรถเกียรติ อรวรรณ อรอุมา อริญา
อริยา อริสา อรุณ อรุณชัย อรุณพงษ์ อรไท อลงกรณ์ ออย อักษราภัค อัคคเดนาย อังคณา อัจฉรี อัญชลี อัญญารัตน์ อัญมณี อัฎฐพล
อัทธสิทธิ์ อันธิกา อัมซะห์ อัลวีณา อัศวรักษ์ อาซิ อาดิษฐ์ อาทิตติยา อาทิติ อาทิติยา อาภรณ์ อาภานันท์ อาภาศิริ
อามีเนาะ อารญา อาริณี อารี อารียา อาร์ต อาหมาด อำคา อินท์วาริน อิบนิลอายาด อิลมี อิลฮัม อิศราภรณ์ อิสระชัย อิสรีย์
อุกฤษฎ์ อุบลรัตน์ อุบลวรรณ อุไร อเนก ฮานาน ฮานาฟี ฮาลีม๊ะห์ ฮูดา เกตนิภา เกตน์นิภา เกวลี เกศกนก เกศราภรณ์ เกศรินทร์
เกศศรินทร์ เกศสุดา เกศินี เกษมสุข เกษร เกษรา เกียรติดำรงค์ เจตพล เจตรินทร์ เจนจิรา เจนนิสา เจษฎาภรณ์ เฉลิมวัฒน์
เฉลิมเกียรติ เฉลียว เชิด เดชภูมิ เดชาวัฒน์ เดโช เดโนาย เตชพัฒน์ เตชิต เถลิงเกียรติ เทพทัต เทเวศวร์ เนกษ์วิชนาถ
เนตรนภา เนตรยา เบญจมาภรณ์ เบญจวรรณ เบญญาภา เบ็ญจวรรณ เปมนีย์ เปรียว เปลี่ยน เปี่ยมเดช เปี่ยมโกมล เพชรรัตน์ เพชรรุ้ง
เพชรี เพ็ญทิพย์ เพ็ญพักตร์ เพ็ญไพลิน เมทนี เมทินี เย็นฤดี เรณู เรวดี เรืองวิสิฐ เรืองเกียรติ เรืองเดช เรืองโรจน์
เลื่อน เสาวลักษณ์ เส็น เหน่ง เอกชน เอกนรี เอกพล เอกวัฒน์ เอมมิกา เเพรวนภา แก้วใจ แปลก แพรพรรณ แพรวพลอย แมะยะ แวรอยฮัน
แสงสุรีย์ แสงโสม แอนนา โกมินทร์ โกมุท โฅไมนี โชคอำนวย โชติกา โซรายา โพธิ โพสิฐ์ โมนา โยธกานต์ โยธิการ์ โรซาดีย์
โสภจรี โสรญา โสรยา โสฬส โอชิษฐ์ ไชยพิพัฒน์ ไซตุล ไพฑูร ไพรี`;
