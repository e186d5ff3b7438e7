/** A name as M3 holds it, its parts as they are right, and the local part of the address where the person has one. */
export interface KnownName {
  readonly first: string;
  readonly last: string;
  readonly local: string;
  /** Whether M3 holds the family name first. */
  readonly familyFirst: boolean;
}

// first | last | local part; "<" before a line: the family name stands first. Invented people, names as they are there.
const LINES = `
Mónica|Zamudio Tejeda|monica.zamudio
Juan Carlos|Hernández Ruiz|jhernandez
María José|López García|mariajose.lopez
Ana|Fuentes Olvera|ana.fuentesolvera
José Luis|Martínez|joseluis.martinez
María del Carmen|Ortega Díaz|mariadelcarmen.ortega
Francisco|Navarro Serrano|f.navarro
Lucía|Pérez de la Cruz|lucia.perez
Jordi|Puig i Ferrer|jordi.puig
Carmen|Ortega y Gasset|cortega
João Pedro|Silva Santos|joao.santos
Ana Paula|Oliveira|anapaula.oliveira
Tiago|Ferreira da Costa|tiago.costa
Maria de Fátima|Gomes Pereira|fatima.pereira
Luís|Almeida Nogueira|luis.nogueira
Ole Martin|Hansen|olemartin.hansen
Kari Anne|Solberg|kari.solberg
Ingrid|Olsen Johansen|ingrid.olsenjohansen
Lars Erik|Lindqvist|larserik.lindqvist
Anna Karin|Svensson|anna-karin.svensson
Maja|Andersson Bergström|maja.andersson
Hans Christian|Sørensen|hanschristian.soerensen
Anne Mette|Kjeldsen|amk
Jón Þór|Sigurðsson|jon.sigurdsson
Anna Sigríður|Jónsdóttir|annasj
Juha Pekka|Virtanen|juhapekka.virtanen
Jan Willem|van den Berg|janwillem.vandenberg
Pieter|de Groot|p.degroot
Marieke|van der Velde|marieke.vandervelde
Vincent|van 't Hoff|vincent.vanthoff
Hans Peter|Müller|hanspeter.mueller
Karl Heinz|Schmidt|kschmidt
Otto|von der Heide|otto.vonderheide
Anna Lena|Groß|annalena.gross
Jean Pierre|Dupont|jean-pierre.dupont
Marie Claire|Lefebvre|marieclaire.lefebvre
Charles|de la Fontaine|charles.delafontaine
Yves|Le Gall|yves.legall
Maria Grazia|De Luca|mariagrazia.deluca
Luca|Della Valle|luca.dellavalle
Gian Paolo|Ferrari|gianpaolo.ferrari
Mary Ann|Smith|maryann.smith
John F.|Kennedy|john.kennedy
Peter James|Walker|pwalker
Seán|Ó Briain|sean.obriain
Ronald|Mc Donald|rmcdonald
Gert|Jansen van Rensburg|gert.jansenvanrensburg
Anna Maria|Kowalska|annamaria.kowalska
Jan Paweł|Wójcik|jan.wojcik
Petr Jan|Novák|petr.novak
Ana Marija|Horvat|anamarija.horvat
Ion Andrei|Popescu|ion.popescu
Иван Петрович|Смирнов|ivan.smirnov
Анна Сергеевна|Волкова|anna.volkova
<Олег Иванович|Кузнецов|oleg.kuznetsov
<Ірина Іванівна|Шевченко|iryna.shevchenko
<Péter János|Nagy|peter.nagy
<Anna Mária|Kovács|anna.kovacs
Mehmet Ali|Yılmaz|mehmetali.yilmaz
Ayşe Nur|Demir|aysenur.demir
Γιώργος Νικόλαος|Παπαδόπουλος|giorgos.papadopoulos
Ahmed|bin Rashid|ahmed.binrashid
Abdul Rahman|Hassan|abdulrahman.hassan
Omar Hassan|al-Bashir|omar.albashir
محمد|بن حسين|mohammed.binhussein
عبد الله|الخليفي|abdullah.alkhalifi
نور الدين|العطار|
אבי|בן דוד|avi.bendavid
רחל|בן שושן|rachel.benshushan
יוסף|אבן עזרא|
สมชาย|ณ นคร|
วิภา|ณ ป้อมเพชร|
<Văn An|Nguyễn|an.nguyen
<Thị Bình|Trần|binh.tran
Minh Hưng|Trương|minhhung.truong
<小明|王|xiaoming.wang
Anand Kumar|Sharma|anandkumar.sharma
Ravi Shankar|Iyer|ravishankar.iyer
Lakshmi Priya|Nair|lakshmipriya.nair
Budi|Santoso Wijaya|budi.santosowijaya
Putri Ayu|Lestari|putriayu.lestari
Kwame Kofi|Mensah|kwame.mensah
Adebayo Tunde|Okafor|adebayo.okafor
Thomas|Qvarnum Brekk|thomas.qvarnumbrekk
Elena|Zorvat Pilch|ezorvat
Maria Qarla|Tressow|mariaqarla.tressow
Davor|Miler Kardinal|davor.milerkardinal
`;

export const KNOWN_NAMES = knownNames(LINES);

/** Reads lines as above. */
export function knownNames(lines: string): readonly KnownName[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const familyFirst = line.startsWith('<');
      const [first, last, local] = line.slice(familyFirst ? 1 : 0).split('|') as [string, string, string];
      return { first, last, local, familyFirst };
    });
}

export function storedName({ first, last, familyFirst }: KnownName): string {
  return familyFirst ? `${last} ${first}` : `${first} ${last}`;
}
