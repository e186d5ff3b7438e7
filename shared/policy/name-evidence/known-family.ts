function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Family names of Spanish, Catalan and Galician that `LISTED_NAMES` has not among them, folded. Those in -ez are known by their ending. */
export const SPANISH_FAMILIES = words(`
  abad aguado aguero aguiar alcantara anda arribas arrieta ayuso baltierra barba barcenas barroso bautista bello
  benavente bermejo bernat bosch bou cabello calero calvo capellan carballo caro carreras casado castanos
  castineiras cerrato claudio cobos conde costa crespin cuenca cuesta cuevas domingo elorza escudero espada
  etxeberria feijoo font fraile galan gallego gallo garmendia garriga gasca goikoetxea grau heras herrero
  izaguirre izquierdo lago llorente lobato lorente luque marcano marchena marti mas mateos mendizabal miguel
  millan montiel moran mulero navas nogueira oliva olmo pascual pastor penalver pereda pereira plaza polo pons
  pozo prats puentes puig pujol quiroga redondo reina requena rey ribera roca rosell ruano rueda ruvalcaba
  sacristan saez sala salamanca santamaria santos sastre serra sola soler soriano sotomayor tejero tena terron
  tomas torrens tortosa trigo uriarte velarde vidal vila vilar vilchez villena zafra zurita`);

/** The same of Portuguese. */
export const PORTUGUESE_FAMILIES = words(`
  abrantes afonso aguiar alvarenga arruda assis avila barreiros barroso bastos bento bernardes brandao cabral
  caetano caldeira camara camargo cavalcante cavalcanti cerqueira chagas chaves conceicao cordeiro coutinho couto
  crespo dantas dias diniz duarte farias felix ferraz fogaca franca freire galvao gama godinho gouveia guedes
  guerra guimaraes gusmao jardim junqueira leitao lemos lobo maciel madeira mascarenhas mello mendonca meneses
  menezes moniz novais parente pessoa pimenta porto prado queiros quintas ramalho rebelo rego resende rezende
  sales salgado sampaio sanches santana seabra seixas sequeira silveira siqueira teles trindade varela
  vasconcelos viana vidal vilela`);

/** The same of Norwegian and Swedish. Those in -sen and -sson are known by their ending. */
export const NORDIC_FAMILIES = words(`
  ahlstrom akerlund astrom aune backstrom boe bohn borg bostrom brandt brekke bruun bye bygland bøe carlson dal
  dalen damm engen enger foss friis froland gjerde gron gronberg gustavsen haag haagensen haga hagelund haug
  hauge haugland hedberg hoff holmstrom holst holte hovland iversen jenssen johnsrud juul kjaer kjeldsen klausen
  knudsen kruse kvam lien lundh moller mork myhre myklebust myrvold nass ness nord norgaard nygaard nygren ohman
  oster ostergaard ostlund ottosen petterson poulsen rask ravn ronning rud rustad sand sandvik sather schmidt
  skov soderstrom stene stokke storli sund sundstrom sveen thorsen tveit ulven vik viken wiik winther`);

/** Common family names elsewhere that `LISTED_NAMES` has not, folded. */
export const OTHER_FAMILIES = words(`
  aggarwal ahn allen andrews austin baker barnes bell bennett bergmann berry bhatt black bose boyd brooks bryant
  burns butler byrne cai cao carpenter chatterjee chauhan chen cheng cho choi coleman cooper crawford cunningham
  das deng deshmukh ding dong du dubey duncan dunn elliott feng ferguson fitzgerald ford foster fox franklin
  freeman gallagher gardner gordon greene griffin guo han harper harrison hart hawkins hayashi hicks huang hunt
  hunter hwang inoue ito jager jang janse jiang kang kato kelley kim kimura knight kobayashi kuhne kulkarni kwon
  lane lawson liang lim liu lu ludwig luo malhotra marshall matsumoto matthews mccarthy mcdonald mcloughlin mehta
  morris mukherjee myers naidu nakamura nelson nichols obrien oconnor owens palmer pan park patterson payne peng
  perkins perry pierce porter qureshi rao reed ren riley rogers russell sasaki sato schubert shaw shen shimizu
  shin siddiqui simmons simpson sims snyder song stevens stone su sullivan sun suzuki takahashi tanaka thakur
  tian tiwari tucker wallace wang warren washington watanabe watkins weaver webb wei wells willis woods wu xiao
  xie xu yadav yamada yamaguchi yamamoto yang yao ye yoon yoshida yu yuan zeng zhang zhao zheng zhou zhu`);
