function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Given names of Spanish, Portuguese, Catalan and Galician that `LISTED_NAMES` has not among them, folded. */
export const IBERIAN_GIVEN = words(`
  aaron abel abelardo abigail abraham abril ada adela adelina adolfo adrian agustin agustina ainhoa aitana aitor
  alba alberto aldo alejandra alejandro alejo alexandra alfonso alfredo alice alma almudena alondra alonso alvaro
  amalia amanda amparo anabel anahi andrea andreia andres andreu angel angela angeles angelica aniceto anna
  antonella antonia araceli aranza ariadna armando arturo asuncion augusta augusto aurelio aurora azucena belen
  benita benito berenice berta blanca bruna bruno caetano camilo candela caridad carina carles carme carmelo
  carmen carmina cassia catalina catarina cayetana celeste celia celso charo cibele cintia citlali clarice
  claudia claudio clemente clementina concepcion conchita constanza consuelo cristian cristina cristobal cruz
  dario deise delfina delia diego dionisio dolores domingo dora dulce edgar edgardo eduarda elaine elena eleonora
  eliane elisangela elizabeth eloisa elsa elvira ema emanuel emiliano emilio emma emmanuel encarna encarnacion
  enric enrique enriqueta enzo ernesto esmeralda esperanza esteban estefani estefania estela ester esther eugenia
  eugenio eusebio evangelina evelyn ezequiel fabian fabiana fabio fabiola fabricio fatima federico felicia felipa
  felix fermin fernanda filipa filipe flavia flavio flor florencia florencio francesc genesis gerard gerardo
  german gilberto ginger gisela gisele gloria gonzalo graciela gregorio guadalupe guillem guillermina guillermo
  hector heitor helena heloisa henrique heriberto hernan hilario hilda horacio hortensia humberto ignacia ignacio
  igor iker imma inaki inmaculada irene iris irma isadora isaias isis ismael israel itzel ivana ivonne jacinta
  jacinto jacobo jair janeth javier jazmin jeronimo jessica jesus jesusa jimena joan joana joao joaquim joaquin
  jonas jonathan jordi josefa josefina joselyn josep josiane josue juan juana judith julian juliana karen karina
  karla kelly kevin lais laisa lara larissa lautaro leandro leila leo leon leonel leopoldo lia lidia ligia lilia
  liliana linda livia lizbeth lola lorraine lourdes luana lucia luciana luciano luciene lucila lucrecia luiz
  luiza luna lupe luz macarena magali magdalena maite manoel mar mara marc marcelino marcelo marcia marco marcus
  margareth margarida margarita mariajose marian mariangela mariano maribel maricarmen mariel mariela marijose
  marilia marilu marina marisa marisol marlene martha martin martina martino mateo mateus mauricio maximiliano
  maximo mayra meire melania melany melchor mercedes micaela miguelina milagros minerva miranda mirela miriam
  moises monica monserrat monserrath montserrat mora morgana murilo nahuel narciso natanael natividad nayeli
  nelsa nelson nerea nestor nicanor nieves noa noel noelia noemi nora norberto norma nubia nuria octavio ofelia
  olga oliver omar oriol orlando oscar osvaldo otavio otilia paco paloma paola patricia patricio pau paula
  paulina paulo penelope perla petra pia piedad pietro pio pol purificacion queralt quintin rafaela raissa ramiro
  ramon ramona rayssa regiane regina reina remedios renata renato rene reyna rigoberto rita rober roberta rocio
  rodolfo rogelio roger rolando roman romina romualdo roque rosalia rosalinda rosana rosangela rosario rosaura
  roxana rut rute ruth sabrina salete salome samanta sancho sandra santos saray saul sebastian sergi severino
  sharon silas silvana silvestre simon simone sirlei sixto socorro sol solange soledad sonia sophia soraya sueli
  susana tadeo tais talita tamara tania tarcisio tatiana telma teo teodora teodoro tereza thais thaisa thalita
  theo thiago tiago trinidad ubirajara ulises unai uriel valentin valeria valmir vanesa vanessa vasco vera
  veronica vicenta victoria vinicius violeta virginia virtudes vitor vitoria viviana wagner washington wilfredo
  wilson xavi xavier ximena xochitl yadira yago yahir yara yasmin yesenia yolanda yuri zoe zulema`);

/** Given names that `LISTED_NAMES` has not, folded. */
export const MORE_GIVEN = words(`
  aage abdulrahman abhishek adebayo adelheid agung ajay akash aleksandr aleksei alexey alfie alyona anastasiia
  anatoly andrey andrii andriy ankit annalisa annelies annemieke annett annick antje anu anuradha arild arja
  arjan artem artyom ase ashraf ashwin aslaug asli asmund atle aud ayesha aysel babak bahadur bartosz bayu
  behrouz benedikte bernt berthold bertil beyza bhaskar birger birte birthe bjoern bjorg bodil bola bongani borje
  brianna britta bronwyn buse busra carin carsten catriona chidi chioma christel chun claudette cliff clive conny
  dagfinn dagny darya dedi deepa deepak desi detlef dick dietmar dietrich dmitriy dmitry dmytro dorte ebbe
  eckhard egil eila eili eivind ekaterina elke ellinor els endang endre erland espen evgeni evgenia evgeniy
  evgeny fahad fahd faisal fajar fang farhad farzad fatimah flemming folake folke frauke frederikke fridtjof
  frode gareth gaurav gaute geert geir gennady georgi georgy gerd gernot gert ginette gokhan gosta govind grazyna
  greet grete grethe grigory gunda gunhild gunn gunther gunvor gustaf haakon hala halvard halvor hamad hanife
  hannelore hao harish harri hartmut hatice hazem heba heike heiko heiner helge hella helmuth hema henk heri
  hesham hilde hilmar hisham hoda holger hong hossein hua huda hui humphrey hussain ifeanyi ihor ilka ilya ingela
  ingmar ingolf ingvar ingvild irmgard isolde iver iwona jannick jarl jarmo javad jeannine jeroen jie jing jorunn
  judit juergen jun jurgen jutta kaisa kalyan kapil karlheinz karsten kasia kateryna katya kaveh kavita kaye
  khadijah khaled khrystyna kirill kirsi kirsti kirstine kishore kjersti knud kourosh kristiane kunle lalit lan
  lata laurits lei li lidiya ling lisbet ludo lyubov lyudmila madan made madhu magdalene magdy magne mahsa maj
  majid mame manish margaretha margarethe margreet margrete margrethe marijke mariusz mariya marjolein masoud
  medhat meera mei mel merethe merja miia mikhail min ming mogens mohsen morteza mostafa muna murali mykhailo
  mykola na nadezhda nasrin nasser nataliya natalya natascha nath nazanin ndeye ngozi niall nicky nicolaj nikhil
  nikolaj nikolaus nikolay nilesh niloufar nisha nitin nkechi nomsa nura nurcan obinna oddvar oksana olav oleh
  oleksii osama oyvind paavo palle pankaj parisa pasi patric pauli pavlo peder pernille petrus petter pier
  pieternella piia ping prabhakar pradeep pramod pratik praveen preben preeti putra pyotr qing raija raimo raja
  rajesh ram rani rebecka reem reidar reidun reijo reima reiner rekha rhys rikard ritu rob rong roseanne roswitha
  ruud sade saeed saeid salem saman samaneh samuli sangeeta sanjeev seema segun sepideh serhii serkan shan sharad
  sherif shirin shobha shweta siavash siegfried sieglinde sigbjorn sigrun siri sita sivert sjur sneha soheila
  sonal souad sri srinivas steffi stein steinar stian sudha sudhir sugeng sultan sunil suryo susann svein swarup
  swati synnove tadeusz tage tarek tariq terese terje thabo thandi theres thor thorsten tilmann timofey toivo
  tonje tord torgeir torhild toril torill torkel torstein tove trond trude trudy trygve tuija tuncay tunde turid
  tuti ulrike ulrikke umesh ursel ute uthman uwe varun vasant vasily veera venkat venkata venkatesh vidar vigdis
  vikas vikram viktoriia vinod vishal vitaliy vitaly vivek viveka volker volkmar volodymyr vyacheslav waldemar
  waleed walther wati wayan wei wim winfried winnie wojciech xiao xin yan yanti yaroslav yekaterina yelena yemi
  yevgeny yi ying ylva yngve yong yu yuliia yuriy yury zaid zaynab zbigniew zhen zsuzsanna αγγελικη αθανασιος
  βασιλειος βασιλης βασιλικη γεωργιος γιαννης γιωργος δημητρης δημητριος ευαγγελος ιωαννης κωνσταντινος κωστας
  μιχαηλ νικολαος νικος παναγιωτης σπυρος χρηστος алена инна наталия إبراهيم احمد حسين خديجة زينب سارة سلطان صالح
  عائشة فاطمة كريم ليلى مريم نور يوسف يوسُف`);

/** Given names that are as common as family names where the other names of a person are of another language, folded. */
export const OFTEN_FAMILY_GIVEN = words(`
  abdi abdullah ahmad ahmed akhtar ali amin anwar bashir farah hamid hasan hashim hassan hosseini husain hussain hussein
  ahmet ayse fatma huseyin mehmet muhammed murat mustafa syed
  ibrahim iqbal islam ismail jama karim khalid khalil khan mahmood mahmoud malik mirza mohamed mohammad mohammed mohamud
  muhammad mustafa nasser nur omar osman rahimi rahman rashid saeed said saleh salem shah sultan yousef yusuf
  علی علي محمد أحمد احمد حسن حسين حسین گل`);
