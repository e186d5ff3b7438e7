function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Family names of Spanish, Catalan and Galician, folded. Those in -ez are known by their ending. */
const SPANISH = words(`
  abad abrego abreu acevedo acosta acuna adame adorno agosto aguado aguayo aguero aguiar aguilar aguilera aguirre alarcon alba
  alcala alcantar alcantara alcaraz aleman alfaro alicea almanza almaraz almonte alonzo alva alvarado amador amaya anaya angulo
  apodaca aponte aragon arana aranda arce archuleta arellano arenas arevalo arguello arias armas armendariz armenta armijo arredondo arreola
  arriaga arribas arroyo arteaga atencio avalos avila aviles ayala ayuso baca badillo baeza bahena balderas ballesteros banda banuelos barajas
  barba barela barragan barraza barrera barreto barrientos barrios barroso batista bautista becerra beltran benavente
  benavides bermejo bernal berrios bello betancourt blanco bonilla borrego botello bravo briones briseno brito bueno burgos bustamante bustos caballero caban
  cabrera cadena caldera calderon calero calvillo calvo camacho camarillo campos canales candelaria cano cantu capellan caraballo carbajal carballo cardenas
  cardona carmona caro carranza carrasco carrasquillo carreon carrera carrero carrillo carrion carvajal casado casanova casares casas casillas
  castaneda castanos castellanos castillo castro cavazos cazares ceballos cedillo ceja centeno cepeda cerda cervantes cervantez cerrato chacon chapa
  chavarria cintron cisneros claudio collado collazo colon colunga concepcion contreras cordero cordova cornejo corona coronado corral corrales correa cortes cortez
  cotto covarrubias crespo crespin cuellar cuenca cuesta curiel davila deleon delafuente delacruz delagarza delapaz delarosa delatorre delrio delvalle duarte duenas duran echevarria
  elizondo enriquez escamilla escobar escobedo escudero esparza espinal espino espinosa espinoza esquibel esquivel estrada fajardo farias feliciano ferrer fierro figueroa flores
  florez fonseca franco frias fuentes gaitan galan galarza galindo gallardo gallego gallegos galvan galvez gamboa gamez gaona garay garcia garica garibay garrido garza gastelum
  gallo garriga gasca gaytan godoy godinez gollum gomez gonzales granado granados griego grijalva guajardo guardado guerra guerrero guevara guillen gurule gutierrez guzman haro heredia
  hernandez herrera herrero hidalgo hinojosa holguin huerta hurtado ibarra iglesias irizarry izquierdo jaimes jaramillo jasso jurado jaquez lara laboy lebron
  ledesma leiva lemus lerma leyva limon linares lira llamas loera lomeli longoria lorente lovato loya lozada lozano lucero lucio luevano lugo macias madera madrid madrigal maestas magana
  malave maldonado manzanares marcano marin marquez marrero marroquin mascarenas mata matos maya mayorga medina medrano mejia melgar mena menchaca mendoza menchaca meraz mercado merino mesa meza millan mireles
  miranda molina mondragon monroy montalvo montanez montano montero montes montemayor montenegro montoya mora morales moran moreno mota moya mulero munguia muniz munoz murillo muro najera naranjo navarrete
  navarro nava navas negrete negron nevarez nieto nieves nino noriega nunez ocampo ocasio ochoa ojeda olivares olivarez olivas olivera olmos olvera ontiveros oquendo ordonez orellana orosco
  orozco orta ortega ortiz osorio otero ozuna pabon pacheco padilla padron pagan palacios palomino palomo pantoja paredes parra partida pastor patino pedraza pedroza pelayo pena penalver peralta perales pereda
  pereira perea pichardo pina pineda pizarro polanco ponce porras portillo posada pozo prado preciado prieto puente puentes puig pulido quesada quezada quintana quintanilla quintero quiroga ramon rael ramirez ramos rangel rascon raya
  razo regalado rendon renteria resendez rey reyes reyna ribera rico rincon rios rivas rivera rivero robledo robles rocha rojas rojo roldan rolon romero romo roque rosado rosales rosas roybal rubio rueda ruiz ruvalcaba
  saavedra saenz saiz salas salazar salcedo salcido saldana saldivar salgado salinas samaniego sanabria sandoval santacruz santana santiago santillan santos sarabia sauceda saucedo sedillo segovia
  segura sepulveda serna serrano serrato sevilla sierra sisneros solano solis soliz solorio solorzano soria sosa sotelo soto suarez tafoya tamayo tamez tapia tejada tejeda tello terrazas
  tijerina tirado toledo toro torrens torres tovar trejo trevino trujillo ulibarri ulloa urbina urena urias uribe urrutia vaca valadez valdes valdivia valencia valentin valenzuela valladares valle vallejo valles valverde
  vargas varela vega vela velasco velarde velez venegas vera verdugo verduzco vergara viera vidal vigil villa villagomez villalobos villalpando villanueva villareal villarreal villasenor villegas yanez yebra ybarra zambrano zamora zamudio zapata zaragoza zarate
  zavala zayas zepeda zuniga zurita bosch vila serra soler roca sala pujol costa ferrer mas font grau vilar carreras estevez feijoo castineiras iglesias
  izaguirre garmendia aguirre etxeberria goikoetxea mendizabal arrieta urrutia anda alejandro barcenas baltierra bernat bou cabello cobos conde cuevas domingo elorza espada fraile gallegos gil heras lago leal llorente lobato luque marchena marti mateos miguel montiel nogueira oliva olmo parra pascual plaza polo pons prats redondo requena reina roldan rosell ruano sacristan saez salamanca sastre santamaria sola soriano sotomayor tejero tena terron tomas tortosa trigo uriarte vilchez villena zafra`);

/** Family names of Portuguese, folded. */
const PORTUGUESE = words(`
  abrantes abreu afonso aguiar albuquerque almeida alves alvarenga amaral amorim andrade anjos antunes araujo arruda assis assuncao azevedo baptista barbosa barreiros barros barroso bastos batista
  bento bernardes borges braga branco brandao brito cabral caetano caldeira camara camargo campos cardoso carneiro carvalho castro cavalcante cavalcanti cerqueira chagas chaves coelho conceicao correia costa coutinho couto crespo cruz cunha dantas dias diniz domingues duarte esteves
  faria farias felix fernandes ferraz ferreira figueiredo fogaca fonseca franca freire freitas furtado galvao gama garcia godinho gomes goncalves gouveia guedes guerra guerreiro guimaraes gusmao henriques jardim jesus junqueira lacerda leal leite leitao lemos lima lobo lopes loureiro lourenco
  macedo machado maciel madeira magalhaes maia marques martins mascarenhas matias matos medeiros meireles melo mello mendes mendonca menezes meneses mesquita miranda monteiro moraes morais moreira mota moura nascimento neves nogueira nobre novais nunes oliveira pacheco paiva parente peixoto pereira pessoa pimenta pimentel pinheiro pinho pinto pires porto prado queiroz queiros quintas ramalho ramos
  rebelo rego reis resende rezende ribeiro rocha rodrigues sales salgado sampaio sanches santana santos saraiva seabra seixas sequeira serra silva silveira simoes siqueira soares sousa souza tavares teixeira teles torres trindade valente varela vasconcelos vaz veiga vieira vicente viana vilela xavier amado moniz vidal cordeiro franco avila`);

/** Common family names of the Nordic countries that are no given names, folded. Those in -sen and -sson are known by their ending. */
const NORDIC = words(`
  aas aasen aune backstrom bakke bakken berg berge bergstrom berglund bergman bergqvist bjorklund blom blomqvist brandt bruun bye bygland bohn borg bostrom boe brekke bruun bøe carlson dahl dahlberg dal dalen damm edvardsen eide ek ekstrom eklund engstrom enger engen
  fjeld foss forsberg fossum fredriksen friis froland gjerde gron gronberg gustavsen haag haagensen hagen hagelund haga haugen haug haugland hauge hedlund hellstrom hedberg hoff holm holmberg holmgren holmstrom holst holte hovland iversen jenssen johnsrud juul kjaer kjeldsen klausen knudsen kristoffersen krogh kruse kvam lie lien lind lindberg lindgren lindholm lindqvist lindstrom loken lund lundberg lundgren lundqvist lundstrom lunde lundh moe moen moller mork myhre myklebust myrvold nass ness nielsen nilsen norberg nordstrom nordin norgaard nord nygaard nygard nyberg nygren nystrom oster ostergaard ottosen petterson poulsen rask ravn ronning roed ruud rud rustad sand sandberg sandstrom sandvik sather schmidt sjoberg sjogren skov skoglund solberg solheim sorensen sorlie soderberg soderstrom stene stokke storli strand strom stromberg sund sundberg sundstrom svendsen sveen tangen thorsen tveit ulven vik viken wiik wikstrom winther wold akesson ahlstrom akerlund oberg ohman ostlund astrom`);

/** Common family names elsewhere that nobody has as a given name, folded. */
const OTHERS = words(`
  smith johnson williams brown jones miller davis wilson anderson taylor moore jackson white harris thompson robinson clark lewis lee walker hall allen young king wright hill scott green baker adams nelson carter mitchell roberts turner phillips campbell parker evans edwards collins stewart morris rogers reed cook bell murphy bailey cooper richardson cox howard ward peterson
  watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins perry powell patterson hughes flores washington butler simmons foster bryant russell griffin hayes myers ford hamilton sullivan wallace woods cole west owens reynolds fisher ellis harrison gibson mcdonald marshall ortiz murray freeman wells webb simpson stevens tucker porter hunter hicks crawford boyd mason kennedy warren dixon burns gordon shaw rice robertson hunt black palmer mills nichols knight ferguson rose stone hawkins dunn perkins hudson spencer gardner payne pierce berry matthews wagner willis watkins olson carroll duncan snyder hart cunningham lane andrews harper fox riley armstrong carpenter weaver greene elliott chavez sims austin peters kelley franklin lawson
  fitzgerald obrien oconnor oneill byrne ryan doyle mccarthy gallagher doherty kennedy lynch quinn mcloughlin
  muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner schmitz krause meier lehmann schmid schulze maier kohler herrmann konig mayer huber kaiser fuchs peters lang scholz moller weiss jung hahn schubert vogel friedrich keller gunther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus schumacher kramer vogt stein jager sommer gross seidel heinrich brandt haas schreiber graf dietrich ziegler kuhn kuhne pohl engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer
  martin bernard dubois durand moreau laurent lefebvre leroy roux fournier girard bonnet dupont fontaine rousseau vincent faure mercier blanc guerin boyer garnier chevalier legrand gauthier perrin robin clement morin nicolas henry roussel mathieu masson marchand duval denis dumont lemaire noel meyer dufour meunier brun blanchard giraud joly riviere lucas brunet gaillard barbier arnaud martinez gerard roche renard schmitt
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini costa giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo serra coppola marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso valentini messina sala gatti pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri mazza testa grassi pellegrino carbone giuliani benedetti barone rossetti caputo montanari guerra palmieri bernardi martino fiore ferretti bellini basile riva donati piras vitali battaglia sartori neri costantini milani pagano ruggiero sorrentino orlando negri mantovani
  jansen janse bakker visser smit meijer mulder bos vos peters hendriks dekker brouwer dijkstra smits janssen vermeulen peeters maes jacobs mertens willems claes goossens wouters
  nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski mazur krawczyk piotrowski grabowski novak svoboda novotny dvorak cerny prochazka kucera vesely horak horvat kovac kovacs nagy szabo toth horvath varga kiss molnar nemeth balogh farkas papp takacs juhasz lakatos meszaros olah simon racz fekete szilagyi torok feher balazs gal
  yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz ozcan
  sharma verma gupta patel shah mehta reddy rao iyer nair menon pillai joshi desai patil kulkarni deshmukh chopra kapoor khanna malhotra agarwal aggarwal bhat bhatt chatterjee mukherjee banerjee das dutta ghosh bose sen roy sinha mishra pandey tiwari trivedi dubey chaturvedi thakur chauhan yadav jain khan qureshi siddiqui naidu gill singh kaur
  zhang wang chen liu yang huang zhao wu zhou xu sun zhu guo luo zheng liang xie song tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao kim park choi jung kang cho yoon jang lim han shin kwon hwang ahn tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu`);

export const SPANISH_FAMILIES: ReadonlySet<string> = new Set(SPANISH);
export const PORTUGUESE_FAMILIES: ReadonlySet<string> = new Set(PORTUGUESE);
export const NORDIC_FAMILIES: ReadonlySet<string> = new Set(NORDIC);
export const OTHER_FAMILIES: ReadonlySet<string> = new Set(OTHERS);

/** Family names that go before "van" in one family name: "Jansen van Rensburg". */
export const BEFORE_VAN: ReadonlySet<string> = new Set(words('jansen janse'));
