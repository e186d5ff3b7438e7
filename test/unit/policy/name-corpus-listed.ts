import { type KnownName, knownNames } from './name-corpus.ts';

/**
 * Names as @faker-js/faker 10.6.0 (Copyright (c) Faker contributors, MIT) makes them for its 76 locales, of three words
 * and more; the addresses are made up in the usual ways. The list of the policy is of the same package.
 */
export const LISTED_NAMES: readonly KnownName[] = knownNames(`
Ruben|Jansen van Rensburg|rubenjansenvanrensburg
Roland|le Roux|rleroux
Bobbie|de Waal|bobbie.dewaal
Edna|van Deventer|edna.vandeventer
Rosalie|van Niekerk|rosalie.vanniekerk
Jolanda|de Vos|jolandadevos
Maureen|de Vos|maureen.devos
Hannes|van der Hoff|hannes.vanderhoff
Wayne|van der Westhuyzen|wayne.vanderwesthuyzen
Eloise|de Waal|eloise_dewaal
Audrey|de Vos|adevos
Melanie|van der Westhuyzen|melanie.vanderwesthuyzen
عبد الله|بنسلامة|bd.bnslmh
حسن|بن حمودة|hsn_bnhmwdh
اروي|بن عبدالله|rwy.bnbdllh
أمير|بن عبدالله|mbnbdllh
شمس الدين|بن حسين|s.bn
مقداد|بن عثمان|m.bnthmn
بتول|بن عبد السلام|btwl.bnbdlslm
فاطمه|بن عبد السلام|ftmhbnbdlslm
جليل|بن عبدالله|jbn
ريم|بن عبد السلام|rym_bn
Stine Bjerg|Johannsen|stine.johannsen
Samuel Vestergaard|Hermansen|s.hermansen
Ella Frost|Hald|ella.hald
Freja Kjær|Kristensen|freja_kristensen
Lasse Koch|Magnussen|lassekoch_magnussen
Uffe Grøn|Esbensen-Hjorth|uffe.esbensenhjorth
Emil Mølgaard|Bonde|emil_bonde
Jacob Kjær|Christiansen-Schrøder|jacob.christiansenschroder
Ida Koch|Carlsen|icarlsen
Søren Feldt|Bang|soren_bang
Mark Frost|Kjeldsen|mark_kjeldsen
Anton Dahl|Simonsen|anton_simonsen
Agnes Frost|Pedersen|agnes.pedersen
Kirsten Rosen|Knudsen|kirsten-rosen.knudsen
Rosa-Maria Holm|Lauridsen|rosamaria.lauridsen
Lisa Smed|Bisgaard|lisa-smed.bisgaard
Simone Birk|Møller|smoller
Sofie Smed|Bisgaard-Abdi|sbisgaardabdi
Frida Skov|Krogh|frida.krogh
Helene Præst|Bruun|helene.bruun
Annette Smed|Khan|annette_khan
Morten Præst|Esbensen|mortenpraest.esbensen
Valdemar Nord|Knudsen|valdemar.knudsen
Jette Bjerre|Petersen|jette.petersen
Zoie Maude|Oberbrunner|zoie_oberbrunner
Mafalda Coral|Goodwin-Johnson|mafaldacoral.goodwinjohnson
Kira Sasha|Kohler|kira.kohler
Tara Leslie|Hagenes|taraleslie.hagenes
Shayna Storm|Littel|shaynastorm.littel
Demetrius Ethan|Bins|demetrius.bins
Sandra Jamie|Johnson|sandra.johnson
Carter Shawn|Abshire|carter.abshire
Gideon Jakobe|Rath|gideonjakobe.rath
Camren Walter|Abernathy|camrenwalter.abernathy
Bonita Lane|Thompson|bonita.thompson
Emily Keva|Kerluke|emilykeva.kerluke
Neoma Kylie|Durgan|ndurgan
Jazlyn Lake|Smitham|jazlynlakesmitham
Rodger Henry|Jacobs|rjacobs
Vilma Blanche|Schimmel-Waters|v.schimmelwaters
Verdie Juniper|Dicki|vdicki
Jimmie North|Ryan|jimmienorth.ryan
Jolie Skylar|Walter|jolieskylar.walter
Neha Cia|Haley|n.haley
Henriette Alice|Littel|henriettealice_littel
Deja Penelope|Lindgren-Bergstrom|dejapenelope.lindgrenbergstrom
Nana Ama|Baa-Nyaako|nanaama.baanyaako
Triloki Nath|Chaturvedi|triloki-nath.chaturvedi
Juan Ramón|Bernal Abreu|j.bernalabreu
Norma|Samaniego Bonilla|norma.samaniego
Cristóbal|Delafuente Osorio|cristobal.delafuenteosorio
Graciela|Ybarra Montéz|graciela.ybarramontez
Nicolás|Márquez Carmona|nicolas.marquezcarmona
Laura|Arteaga Tejada|laura.arteagatejada
Agustín|Prieto Patiño|agustin.prieto
Elena|Ybarra Bravo|elena.ybarrabravo
Salvador|Ojeda Mateo|salvador.ojedamateo
Manuela|Calderón Ibarra|mcalderonibarra
Marco Antonio|Montero Rojo|marco.monterorojo
Laura|Burgos Paredes|lburgos
Ramiro|Ozuna Frías|ramiro.ozunafrias
Florencia|Nájera Solís|fnajera
Ramón|Casarez Valdés|r.casarezvaldes
Barbara|Linares García|b.linares
Víctor|Toro Montes|victor.toromontes
Antonia|Rivas Muro|antonia.rivas
Benjamín|Urbina Valdivia|benjamin.urbinavaldivia
Daniela|Arenas Atencio|daniela.arenasatencio
Alberto|Jaramillo Zambrano|alberto.jaramillo
Diana|Guevara Cedillo|diana.guevara
Bernardo|Verduzco Gaona|bernardo.verduzcogaona
Laura|Malave Mejía|laura.malavemejia
Juan Carlos|Montenegro Velásquez|juancarlos.montenegrovelasquez
Ana María|Robledo Berríos|ana.robledoberrios
Rodrigo|Anaya Vergara|rodrigo.anaya
Marilú|Pelayo Urbina|marilu.pelayourbina
Ignacio|Ramos Beltrán|i.ramosbeltran
Yolanda|Guillén García|yolanda.guillen
Homero|Puente Amador|hpuente
Sara|Lozada Correa|sara.lozada
Adán|Venegas Rosado|adan.venegasrosado
Isabela|Lomeli Laureano|isabela.lomelilaureano
Mateo|Rivera Terán|mateo.rivera
María Cristina|Ocampo Reynoso|maria.ocampo
Pío|Padilla Tijerina|pio.padilla
Anita|Lemus Bustos|anita.lemus
Sergi|Riojas Riojas|sergiriojas
Pilar|Carbajal Gallegos|pilar.carbajalgallegos
Jaime|Montoya Olvera|jaime.montoya
Caridad|Pelayo Mesa|cpelayo
Samuel|Cavazos Farías|scavazosfarias
Guillermina|Curiel Valle|g.curielvalle
Marcos|Terrazas Olivo|marcos.terrazasolivo
Carlota|Sauceda Tamayo|carlota.saucedatamayo
Gustavo|Amador Gaitán|gamador
Sonia|Ojeda Páez|sojedapaez
Juan|Narváez Banda|juan.narvaez
Beatriz|Rosales Olivas|beatriz.rosalesolivas
Jordi|Haro Colunga|jordi_haro
Ana María|Cabán Cintrón|anamaria.cabancintron
Ramón|Romero Meléndez|ramon.romero
Antonia|Adorno Pedraza|antonia.adornopedraza
Óscar|Osorio Guerrero|oosorioguerrero
Elisa|Zapata Ponce|elisa.zapataponce
Jorge Luis|Toro Nieto|jorge.toro
Raquel|Gil Zúñiga|rgil
Benjamín|Chávez Carranza|benjamin.chavez
Micaela|Fuentes Alfaro|m.fuentesalfaro
Esteban|Guillén Tamez|estebanguillen
Reina|Matías Delvalle|reina.matiasdelvalle
Roberto|Palacios Serrano|roberto.palaciosserrano
María Luisa|Guerrero Feliciano|marialuisa.guerrerofeliciano
Gerardo|Aguirre Pineda|gerardo.aguirre
Berta|Loera Casanova|berta.loeracasanova
Benjamín|Luna Delatorre|benjamin.luna
Irene|Aguirre Tamez|irene.aguirre
Gabriel|Mateo Guillen|gabrielmateo
Barbara|Gracia Carmona|bgracia
Jacobo|Torres Escobedo|jacobo.torresescobedo
Jennifer|Abreu Arroyo|j.abreuarroyo
Saúl|Solís Lebrón|ssolis
Emilia|Cerda Aguayo|emilia_cerdaaguayo
César|Montes Morales|cmontesmorales
Alexa|Terrazas Sáenz|a.terrazassaenz
Kevin|Chavarría Pacheco|kevin.chavarria
Abril|Terrazas Terrazas|abril.terrazasterrazas
Marco Antonio|Loera Colón|marco.loera
Rosalia|Lugo Juárez|rosalia.lugojuarez
Juan|Leyva Pedraza|juan_leyvapedraza
Monserrat|Zamudio Alaniz|monserratzamudio
Daniel|Rojas Ocasio|daniel.rojasocasio
Diana|Escalante Gastélum|diana.escalante
Alfonso|Sanabria Velásquez|alfonso.sanabria
Yaretzi|Solorzano Leyva|yaretzi.solorzano
José Miguel|Esquibel Zamora|josemiguel.esquibelzamora
Caridad|Palacios Avilés|caridad.palaciosaviles
Axel|Cortez Vásquez|axel.cortezvasquez
Elizabeth|Peña Puga|elizabeth.penapuga
Salvador|Pantoja Pedraza|salvador.pantojapedraza
Francisca|Nava de Rico|francisca_navaderico
Samuel|Castillo de Navarrete|scastillo
Daniela|Salcido de Sanabria|daniela.salcido
Ivan|Partida Peña|ivan.partida
Emily|Rendón Korta|emily_rendonkorta
Leonardo|Zamarripa Portillo|leonardo.zamarripaportillo
Ana María|Carrasquillo de Holguín|ana-maria.carrasquillo
Ignacio|Carranza Carrillo|ignacio.carranzacarrillo
Silvia|Estrada Mora|silvia.estradamora
Gregorio|Tijerina Leal|gregorio.tijerina
Estefanía|Gaitán Gamboa|estefania.gaitan
Juan|Zavala Viera|juan.zavalaviera
Lucia|Páez Carbajal|lucia.paez
Guillermo|Montenegro de Roldán|gmontenegroderoldan
Marta|Ozuna Ramos|marta.ozuna
Alejandro|Lebrón Perales|alejandro.lebronperales
Jimena|Serrato Caldera|j.serrato
Diego|Riojas de Yebra|diego.riojasdeyebra
Leonor|Narváez Ramírez|leonor.narvaezramirez
Raúl|Perales de Rincón|raul.peralesderincon
Beatriz|Lovato Nieves|beatriz.lovato
Jaime|Hernández de Tijerina|jhernandezdetijerina
Dolores|Escobedo Alvarado|doloresescobedo
Alan|Iglesias de Acosta|alaniglesias
Alexa|Rangel de Valverde|alexa.rangel
Brandon|Santiago Montalvo|brandon.santiagomontalvo
Manuela|Raya Mojica|manuela.rayamojica
Guillermo|Baeza Rocha|guillermo.baeza
Miranda|Marín Kuzmina|miranda.marinkuzmina
Octavio|Salcedo Almaraz|octavio.salcedoalmaraz
Lucia|Kindelan de Trujillo|luciakindelandetrujillo
Adán|Rendón Benítez|adan.rendonbenitez
Yaretzi|Solorzano Kano|yaretzi.solorzano
Felipe|Flórez Loya|felipe.florez
Susana|Gutiérrez Zelaya|susana.gutierrezzelaya
Gael|Fernández Camacho|gael_fernandezcamacho
Mónica|Delao Nieves|monica_delaonieves
Erick|Calvillo de Salcido|e.calvillodesalcido
Patricia|Valenzuela Saucedo|patricia.valenzuelasaucedo
Adán|Malave Botello|adan.malave
Raquel|Mendoza Meléndez|raquel.mendoza
César|Aponte de Zelaya|cesar.aponte
ویس|مجتهد شبستری|w.mjthd
گل اندام|عارف|gl.rf
گشسب بانو|واعظ|gshsb.wdh
مهر افرین|عصار|msr
Élodie|Da silva|elodie_dasilva
Géraud|Da silva|geraud.dasilva
Marlon|De Pury|mdepury
שקד|בן אליעזר|skdvnlyzr
בראל|בן אשר|vrl_vn
כרם|בן דוד|khrm_vndvd
יפתח|בן ארצי|yfthvnrtsy
ג'וי|בן גוריון|gvy.vn
מאי|בר אור|my.vrvr
Trpko|Zrno Dimnjašević|trpko.zrno
Darina|Grbeša Petrinšak|darina.grbesa
Držimir|Samac Katruša|drzimir_samac
Fulberto|De Falco|fulberto_defalco
Ilaria|Di Maria|ilaria.dimaria
Antonia|Lo Giudice|antonia.lo
Cointa|Di Michele|cointa.dimichele
Ingrid|Olstad Olstad|ingrid.olstad
Sebastian|Bjerke Halvorsen|sebastian.bjerkehalvorsen
Oliver|Bakke Vegge|obakke
Martine|Mathisen Moen|martine.mathisenmoen
Filip|Gundersen Eide|filip.gundersen
Mina|Rasmussen Jensen|mina.rasmussen
Ole|Berntsen Torgersen|oleberntsentorgersen
Eline|Olstad Lie|elineolstad
Johannes|Lie Haukelidsæter|johannes.lie
Linnea|Myhrer Andreassen|linnea.myhrer
Aksel|Skoglund Vegge|askoglundvegge
Camilla|Kristiansen Skoglund|camilla.kristiansenskoglund
Mina|Thoresen Pettersen|mina.thoresenpettersen
Liz|de Corte|liz_decorte
Josephine|van de Veen|josephine.vandeveen
Ace|van Loon|ace.vanloon
Yousef|van de Pol|yousef.vandepol
Jackson|van der Velden|jackson.vandervelden
Lyam|de Nijs|l.denijs
Kian|van der Berg|kvanderberg
Juul|de Groot|juul.degroot
Jules|de Ruiter|jules.deruiter
Melisa|van der Heijden|melisa_vanderheijden
Sarah|van Ginneken|sarah.vanginneken
Renske|de Corte|renske.decorte
Marley|de Koning|mdekoning
Floris|de Jong|floris_dejong
Bram|de Vries|bram.devries
Jairo|van den Bosch|jairo.vandenbosch
Sepp|van der Laan|sepp.vanderlaan
Jairo|de Graaf|jairo.degraaf
Tommy|van de Meer|tommy.vandemeer
Milana|de Lange|milana.delange
Dante|de Vos|dante.devos
Evelien|van den Velde|evelien.vandenvelde
Nena|van Leeuwen|nvanleeuwen
Ayana|van Dijk|a.vandijk
Melle|van der Velden|melle_vandervelden
Sanna|de Koning|sdekoning
Nico|van de Ven|nico.vandeven
Maria Clara|Carvalho|mariaclara_carvalho
Maria Alice|Carvalho|mariaalice.carvalho
Maria Eduarda|Carvalho|mariaeduarda.carvalho
Davi Lucca|Reis|davi.reis
Ana Laura|Braga|abraga
João Lucas|Pereira|joao.pereira
Enzo Gabriel|Pereira|enzo_pereira
Маргарита Степановна|Гаврилова|margaritastepanovna.gavrilova
Лазарь Фокич|Тетерин|lazarfokich.teterin
Октябрина Владимировна|Жданова|oktyabrina.zhdanova
Варлаам Филимонович|Козлов|varlaam.kozlov
Феофан Игоревич|Шилов|fshilov
Лукия Болеславовна|Дементьева|lukiya.dementeva
Харитон Тихонович|Гришин|khariton.grishin
Надежда Павловна|Голубева|nadezhda.golubeva
Вениамин Августович|Суворов|veniamin.suvorov
Евгения Мироновна|Архипова|evgeniyamironovna.arkhipova
Елена Аскольдовна|Быкова|elena.bykova
Светлана Анатольевна|Устинова|svetlana_ustinova
Ульяна Богдановна|Борисова|ulyana.borisova
Ираклий Харитонович|Щербаков|irakliy.shcherbakov
Лукия Юрьевна|Стрелкова|lukiya.strelkova
Вероника Рубеновна|Шубина|veronika_shubina
Владислав Феликсович|Третьяков|vladislavfeliksovich_tretyakov
Прокофий Арсеньевич|Савельев|prokofiyarsenevich.savelev
Фадей Антонович|Федоров|ffedorov
Наталья Валериевна|Крылова|natalyavalerievna.krylova
Раиса Вячеславовна|Мамонтова|raisa.mamontova
Алина Тарасовна|Крылова|alinatarasovna.krylova
Nathalie|Nilsson Mårtensson|nathalie.nilssonmartensson
Sandra|Hermansson Öberg|shermanssonoberg
Christian|Sjögren Holmgren|christian.sjogrenholmgren
Agnes|Eklund Dahlberg|agnes.eklunddahlberg
Pontus|Löfgren Mårtensson|plofgrenmartensson
Mattias|Lundberg Öberg|mattias.lundberg
Bengt|Pålsson Lundberg|bengt.palsson
Josef|Hellström Åberg|josef.hellstrom
Leo|Ekström Lindberg|leoekstromlindberg
Kenneth|Larsson Olsson|klarssonolsson
Monica|Holm Ahmed|monica.holmahmed
Anton|Holmgren Sjögren|antonholmgren
Camilla|Johansson Ali|camilla.johanssonali
Sara|Larsson Nilsson|sara.larssonnilsson
ธนกฤต|ณ บางช้าง-หนอกสีสุก|thnkruet.n
ชัยพล|ณ นคร|chayphl.nnkhr
รัชฏาพร|ณ บางช้าง|rachtaphr.nbangchang
Роксолана Несторівна|Сплюха|roksolana.splyukha
Радим Тимофійович|Юрчишин|ryurchishin
Микита Мирославович|Горовий|mikita.goroviy
Ілона Маркіянівна|Яцишина|ilonamarkiyanivna.yatsishina
Павліна Родіонівна|Ялова|pavlina.yalova
Володимир Михайлович|Петришин|volodimir.petrishin
Надія Аркадіївна|Борецька|nadiyaarkadiivna.boretska
Костянтин Васильович|Сплюх|kostyantinvasilovich.splyukh
Антон Назарійович|Павлишин|antonnazariyovich.pavlishin
Устина Звенимирівна|Ногачевська|ustina.nogachevska
Тимофій Валентинович|Дмитришин|timofiyvalentinovichdmitrishin
Наталія Євгенівна|Юрчишина|nataliya-ievgenivna.yurchishina
Квітослава Ігорівна|Сплюха|kvitoslavaigorivna.splyukha
Благовіста Омелянівна|Латан|blagovistaomelyanivna.latan
Мечислав Корнелійович|Довгалевський|mechislavkorneliyovich.dovgalevskiy
Віргінія Білославівна|Лугова|virginiya.lugova
Всеволод Мирославович|Розпутній|vsevolod-miroslavovich.rozputniy
Стожар Тимофійович|Гладківський|stozhar-timofiyovich_gladkivskiy
Люборада Григоріївна|Глинська|lyuborada.glinska
Звенислав В’ячеславович|Василишин|zvenislav-vyacheslavovich.vasilishin
Орина Білославівна|Петрина|orinabiloslavivna.petrina
Аделіна Макарівна|Василишина|adelinamakarivna.vasilishina
Ратибор Назарійович|Могилевський|ratibor-nazariyovich.mogilevskiy
Minh Tân|Tăng|mtang
Kỳ Anh|Nguyễn|ky.nguyen
Phú Hùng|Đoàn|phudoan
Bảo Hà|Phùng|baoha.phung
Đức Duy|Vương|duc.vuong
Lộc Uyên|Đặng|l.dang
Xuân Minh|Tăng|xuanminh.tang
Kiều Hoa|Dương|kduong
Tuyền Lâm|Dương|tuyen.duong
Nhất Thương|Trịnh|nhat.trinh
Quang Khanh|Lý|quang.ly
Phong Lan|Tăng|ptang
Chiêu Minh|Trịnh|chieuminh.trinh
Ngọc Nhi|Trần|ngocnhi.tran
Thiện Tính|Vương|thienvuong
Vũ Hồng|Đoàn|vu.doan
Thiên Mạnh|Hà|thienmanh_ha
Bảo Bình|Trần|btran
Duy Tân|Đinh|duy.dinh
Hải Sinh|Lê|hle
Trường Phu|Trương|truongtruong
Tùng Lâm|Tăng|tung_tang
Bá Tùng|Phùng|batung.phung
Thúy Hương|Phùng|thuyhuong.phung
Tạ Hiền|Phạm|tpham
Thanh Tuyền|Mai|tmai
Bá Lộc|Hồ|bho
Hồng Thủy|Phạm|hongthuy.pham
Bá Thiện|Vương|ba.vuong
Bích Ngân|Hồ|bich.ho
Gia Thiện|Đỗ|g.do
Nhan Hồng|Lê|nhan.le
Đức Hạnh|Tô|ducto
Diệu Lan|Hoàng|dieuhoang
Công Hiếu|Phan|conghieu_phan
Đồng Dao|Hà|dongdao.ha
Thành Công|Tăng|thanh.tang
Kim Thông|Đỗ|kimdo
Minh Hùng|Nguyễn|minhhung.nguyen
Bảo Thúy|Phùng|baothuy_phung
Tấn Tài|Đặng|t.dang
Lam Giang|Phan|lamgiang.phan
Mạnh Thắng|Phùng|mphung
Thiên Phương|Đinh|thien.dinh
Kim Long|Đỗ|kdo
Thanh Nhàn|Nguyễn|thanh.nguyen
Hữu Hiệp|Lê|huu-hiep.le
Thùy Dung|Tô|thuydung.to
Lương Quyền|Ngô|luong-quyen_ngo
Tuyền Lâm|Mai|tmai
Trung Nhân|Đào|trung-nhan.dao
Tuyết Chi|Trần|tuyetchi.tran
Công Hải|Đoàn|cong.doan
Phương Quế|Phùng|phuong.phung
Anh Dũng|Lâm|anhdung.lam
Hiểu Lam|Mai|hieu.mai
Tường Nguyên|Bùi|tuong.bui
Thanh Thảo|Đỗ|thanh.do
Minh Cảnh|Hà|minh.ha
Mộng Thi|Lê|mong.le
Việt Hải|Trần|viet.tran
Kim Thông|Lâm|kimthong_lam
Đức Ân|Lâm|d.lam
Vũ Hồng|Trần|vu.tran
Thất Dũng|Lê|tle
Thanh Mẫn|Đặng|thanh-man_dang
Mộng Long|Phan|monglong.phan
`);
