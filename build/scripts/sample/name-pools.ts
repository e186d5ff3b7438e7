/** Names of one place: its people are put together from these. */
export interface NamePool {
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** Whether M3 holds the family name first, as is usual there. */
  readonly familyFirst?: boolean;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const SWEDISH: NamePool = {
  first: words(`
    Anna Erik Karin Lars Kristina Anders Eva Johan Maria Per Ingrid Nils Birgitta Mikael Elisabet Fredrik
    Lena Magnus Åsa Göte Annika Håkan Malin Mattias Sofia Oskar Ulrika Rickard Jenny Stefan Maja Viktor
    Linnéa Elin Torbjörn Agneta Sixten Tove Ronja Märta Hjalmar Pernilla Rasmus Ylva Gustav Ebba Ida Kjell`),
  last: words(`
    Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson
    Lindberg Lindqvist Bergström Sandberg Åkesson Söderlund Nyström Holmberg Wikström Björklund Hedlund
    Sjöberg Ekdahl Rönnkvist Dahlstrand Forsman Granlund Hallgren Källström Lundin Malmsten Norling Sköld
    Tornberg Vikander Ahlgren Blomqvist Danielsson Fagerlund Hellgren Isaksson Jernberg Kvarnström
    Ljungdahl Myrén Näslund Ottosson Palmgren Rydell Stenmarker Törnqvist Uddén Wallgren Åström Öberg`),
};

export const GERMAN: NamePool = {
  first: words(`
    Anke Bernd Christa Dieter Elke Frank Gisela Holger Ilse Jürgen Katrin Lothar Monika Norbert Petra
    Rainer Sabine Thorsten Ute Volker Wiebke Jörg Heike Matthias Silke Günter Annegret Ralf Birgit Uwe`),
  last: words(`
    Ahlers Baumann Claasen Dietrichs Ebert Feldmann Grünwald Hartwig Immel Jansen Köhler Lorenz Möllers
    Neumann Oberländer Petersen Quast Riedel Schäfer Trautmann Ullrich Vogtländer Weidner Zöllner Böttcher
    Dreyer Fuhrmann Göbel Hinrichs Kesselring Lüders Pohlmann Rieck Stölting Wegner Zimmermann Krüger`),
};

export const ENGLISH: NamePool = {
  first: words(`
    Alice Ben Charlotte Dylan Eleanor Finn Grace Harvey Imogen Jack Keira Liam Megan Nathan Olivia Patrick
    Rachel Simon Tessa Victor Wendy Aidan Bridget Colin Deborah Edwin Fiona Gareth Hannah Isaac Joyce Kevin`),
  last: words(`
    Ashworth Barlow Clegg Dunmore Eastwick Fairburn Garside Hargreaves Ingham Jepson Kershaw Langley
    Merrick Naylor Ogden Pickering Quayle Ramsden Shackleford Thornley Underhill Varley Whitaker Yardley
    Bracewell Cartwright Dewhurst Entwistle Greenhalgh Holroyd Murgatroyd Openshaw Priestnall Ridgway`),
};

export const DUTCH: NamePool = {
  first: words(`
    Anouk Bas Carlijn Daan Eefje Floris Geert Hanneke Inge Jeroen Kees Lotte Marijke Niels Pim Renske Sjoerd
    Tineke Wouter Yvonne Femke Gijs Joost Maaike Ruben Saskia Teun Wieke`),
  last: words(`
    Bakker Claassens Dekker Elshof Groenewoud Hoekstra Jonker Kuipers Langendijk Meulenbelt Nijboer Oosterhuis
    Peeters Rietveld Schouten Timmerman Uittenbogaard Verhoeven Willemsen Zeilstra Boersma Dijkgraaf Hofstra
    Koolhaas Molenaar Postma Smit Visser`),
};

export const NORDIC: NamePool = {
  first: words(`
    Aase Bjarne Camilla Dag Eirik Frida Gunhild Henning Inger Jens Kirsten Leif Mette Nikolaj Odd Ragnhild Søren
    Tone Trygve Vibeke Aino Eero Helmi Ilkka Jukka Kaarina Lauri Marjatta Päivi Tuomas Väinö Outi`),
  last: words(`
    Aaltola Bakken Christensen Dahl Engebretsen Fjeldstad Gulbrandsen Haugen Iversen Jørgensen Kjær Lassila
    Mäkinen Nygård Østergaard Pulkkinen Rantanen Sæther Tuominen Ulvestad Virtanen Westergaard Hämäläinen
    Koskinen Lehtonen Nørgaard Skogstad Toivonen`),
};

export const FRENCH: NamePool = {
  first: words(`
    Amélie Benoît Clémence Didier Élodie Fabrice Gaëlle Hervé Inès Jérôme Laure Mathieu Nadège Olivier Pascale
    Quentin Régis Solène Thierry Véronique Yannick Zoé Aurélien Brigitte`),
  last: words(`
    Arnaud Barbier Chauvin Delattre Emery Faucher Garnier Hébrard Imbert Joubert Lacombe Marchand Noiret Ollivier
    Perrault Quéméner Rousselle Sabatier Tessier Vasseur Bonnefoy Carpentier Desmoulins Guérin`),
};

export const SOUTHERN: NamePool = {
  first: words(`
    Alba Bruno Chiara Diego Elena Fabio Giulia Hugo Irene Javier Lucía Marco Nuria Óscar Paola Raúl Silvia Tomás
    Valentina Xavier Inés Matteo`),
  last: words(`
    Aguilar Bianchi Castelló Domínguez Esposito Ferrari Gallego Herrero Ibáñez Lombardi Marín Navarro Ortega
    Pellegrini Quiroga Rinaldi Serrano Trevisan Valverde Zamora Muñoz Fontana`),
};

export const POLISH: NamePool = {
  first: words(`
    Agnieszka Bartosz Celina Damian Elżbieta Grzegorz Halina Jarosław Kinga Łukasz Małgorzata Mirosław Oliwia
    Paweł Renata Sławomir Urszula Wojciech Zofia Żaneta`),
  last: words(`
    Adamczyk Bąk Ćwik Dudek Florczak Gołąb Jabłczyk Kaczmarek Łuczak Mróz Ożóg Piątek Rybak Stępień
    Świerk Tkacz Wójcik Zając Źródlak Śliwa`),
};

export const TURKISH: NamePool = {
  first: words(
    'Ayşe Burak Çiğdem Deniz Emre Fatma Gökhan Hülya İbrahim Kerem Leyla Mustafa Nazlı Oğuz Pınar Serkan',
  ),
  last: words('Aydın Bozkurt Çelik Demirtaş Erdoğdu Güneş Işık Kılıç Öztürk Şahin Taş Uçar Yıldırım Zengin'),
};

export const CHINESE: NamePool = {
  first: words('Anqi Jing Xiaoyan Lei Min Haoran Yun Weiming Meiling Tao Zihan Fang'),
  last: words('Zhang Wang Li Liu Chen Yang Huang Zhao Wu Zhou Xu Sun'),
  familyFirst: true,
};

export const VIETNAMESE: NamePool = {
  first: words(
    'Thị_Bích_Ngân Đức_Long Hoàng_Yến Quốc_Việt Thị_Mỹ_Linh Ngọc_Ánh Thanh_Tùng Khánh_Vy Gia_Bảo Thùy_Trang',
  ).map((name) => name.replaceAll('_', ' ')),
  last: words('Nguyễn Trần Lê Phạm Võ Đặng Bùi Hồ Huỳnh Đỗ Dương Lý'),
  familyFirst: true,
};
