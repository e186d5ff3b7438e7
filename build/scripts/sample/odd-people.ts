import { HALLVIK, MAIL_DOMAINS, type SiteName, VESSLA } from './person.ts';

/** Someone put into the sample on purpose. */
export interface OddPerson {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly site: SiteName;
  readonly department: string;
  /** Addresses by company; none where empty. */
  readonly mail: Readonly<Record<string, string>>;
  readonly roles: readonly string[];
}

type Choice = Partial<Omit<OddPerson, 'id' | 'name'>>;

const at = (local: string, company = HALLVIK): string => `${local}@${MAIL_DOMAINS[company]}`;

function person(id: string, name: string, choice: Choice = {}): OddPerson {
  const company = choice.site === 'netherlands' ? VESSLA : HALLVIK;
  const local = id.toLowerCase().replace(/[^a-z0-9]/g, '');
  return {
    id,
    name,
    status: '20',
    site: 'sweden',
    department: 'PROD',
    mail: { [company]: at(local, company) },
    roles: ['INQUIRY'],
    ...choice,
  };
}

/** No person: a device, an interface, a job. Without an address, with the least of roles. */
const machine = (id: string, name: string, choice: Choice = {}): OddPerson =>
  person(id, name, { department: 'IT', mail: {}, roles: [], ...choice });

const dutch = { site: 'netherlands', department: 'SALE', roles: ['SALES_REP', 'EXPENSE'] } as const;
const buyer = { department: 'PURC', roles: ['BUYER', 'EXPENSE'] } as const;

/** Names that no rule splits for certain. */
const HARD_TO_SPLIT: readonly OddPerson[] = [
  person('JVDBERG', 'Jan van der Berg', dutch),
  person('PVTHOF', "Pieter van 't Hof", dutch),
  person('SDVRIES', 'Sanne de Vries', dutch),
  person('TTHORST', 'Thijs ter Horst', dutch),
  person('IVDVELDE', 'Iris van de Velde', dutch),
  person('BVDBROEK', 'van den Broek, Bram', dutch),
  person('OVANLOO', 'VAN LOO Odette', dutch),
  person('MDLCRUZ', 'María de la Cruz', { site: 'spain', ...buyer }),
  person('ADSANTOS', 'Ana Sofia dos Santos Lima', { site: 'spain' }),
  person('CDPOZO', 'Carlos del Pozo Rubio', { site: 'spain' }),
  person('LVDHEIDE', 'Ludwig von der Heide', { site: 'germany', roles: ['FLEET_MGR', 'TRANS_PLAN'] }),
  person('KVONUND', 'Klara von und zu Tal', { site: 'germany' }),
  person('PVOGT', 'Dr. Petra Vogtmann', { site: 'germany', roles: ['LAB_TECH', 'QA_RELEASE'] }),
  person('HUEBER', 'Prof. Dr.-Ing. Horst Überlang', { site: 'germany', department: 'ENGI' }),
  person('KKUGEL', 'Karl-Otto Kugel jr.', { site: 'germany' }),
  person('GDELLACQ', "Gianni dell'Acqua", { site: 'spain' }),
  person('RDELUCA', 'Rosa De Luca', { site: 'spain' }),
  person('VDAUBIGN', "Vincent d'Aubigny", { site: 'france' }),
  person('MLEGUEN', 'Mathilde Le Guen', { site: 'france', ...buyer }),
  person('JPDELABR', 'Jean-Philippe de la Bretonnière', { site: 'france' }),
  person('AAFUGGL', 'Astrid af Ugglekulla'),
  person('ULINDEK', 'Ulla-Britt Ek-Lind', buyer),
  person('KALHARBI', 'Khalid al-Harbi', { site: 'britain' }),
  person('YBINSALM', 'Yusuf bin Salem', { site: 'britain' }),
  person('SMACTAVI', 'Sorcha Mac Tavish', { site: 'britain' }),
  person('BKOVACS', 'Kovács Béla', { site: 'germany', department: 'SERV', roles: ['FIELD_TECH'] }),
  person('INAGY', 'Nagy Ildikó', { site: 'germany' }),
  person('EHOLM', 'Eva Holm (external)', { status: '10' }),
  person('CONS3', 'Consultant 3 - Fjord AB', { status: '10', department: 'IT', roles: ['IT_SUPPORT'] }),
  person('ABERGSLU', 'Anna Bergslund - left the company', { status: '90' }),
];

const ONE_WORD: readonly OddPerson[] = [
  person('MADHAVI', 'Madhavi', { site: 'britain', department: 'ENGI', roles: ['BOM_MAINT', 'ENG_CHG'] }),
  person('KARTIKA', 'Kartika', { site: 'vietnam' }),
  person('WIBISONO', 'Wibisono', { site: 'vietnam', roles: ['QA_INSP'] }),
  person('LESTARI', 'Lestari', { site: 'vietnam' }),
  person('TENZIN', 'Tenzin', { site: 'britain', roles: ['CUST_SERV', 'ORDER_DESK'] }),
];

/** As the bought company had them. */
const LAST_FIRST: readonly OddPerson[] = [
  person('GLINDQV2', 'Lindqvist, Görel', dutch),
  person('MOHARA', "O'Hara, Maeve", dutch),
  person('DGRUNWAL', 'Grünwaldt, Dietmar', dutch),
  person('JVDONGEN', 'van Dongen, Joris', dutch),
  person('BEK', 'Ek,Bo', dutch),
  person('TBROWNE', 'Browne, Tess, MSc', dutch),
  person('FDJONG', 'de Jong, Fleur', dutch),
  person('WKUIPER2', 'Kuipers , Wim', dutch),
  person('AMEERMAN', 'Meerman, Anne-Sophie', dutch),
  person('RTENCATE', 'ten Kate, Roos', dutch),
];

/** Letters that ISO-8859-1 does not have, or that look as if it had. */
const OTHER_LETTERS: readonly OddPerson[] = [
  person('XYWANG', '王小雨', { site: 'china', roles: ['SHOP_OPER', 'KANBAN'] }),
  person('CSLI', '李春生', { site: 'china', roles: ['QA_INSP'] }),
  person('MYOUYANG', '欧阳明月', { site: 'china', ...buyer }),
  person('JZHOU', 'Zhou Jie (周洁)', { site: 'china', roles: ['PROD_PLAN'] }),
  person('LMANSOUR', 'ليلى المنصور', { site: 'britain', roles: ['EXP_DOC'] }),
  person('SKHATIB', 'سامر الخطيب', { site: 'britain', roles: ['SALES_REP'] }),
  person('EPAPPA', 'Ελένη Παππά', { site: 'germany' }),
  person('OVETROVA', 'Ольга Ветрова', { site: 'germany', roles: ['TAX_REP', 'GL_ACCT'] }),
  person('HSATO', '佐藤 花子', { site: 'china' }),
  person('HKIM', '김하늘', { site: 'china' }),
  person('SJAIDEE', 'สมชาย ใจดี', { site: 'vietnam' }),
  person('ESZOKE', 'Szőke Előd', { site: 'germany' }),
  person('JDVORAC', 'Jiří Dvořáček', { site: 'poland' }),
  person('STEPELUS', 'Ștefan Țepeluș', { site: 'poland' }),
  person('DZGANEC', 'Đurđa Žganec', { site: 'poland' }),
  person('JBERZINS', 'Jānis Bērziņš', { site: 'poland' }),
  person('GTHORSTE', 'Guðrún Þorsteinsdóttir', { site: 'denmark' }),
  person('ZOEUF', 'Žofie Œufrais', { site: 'france' }),
  person('BAKESSO2', 'Bjo\u0308rn A\u030Akesson'),
  person('LSAHAR', 'Layla Sahar\u200F', { site: 'britain' }),
  person('SOSYNLIG', 'Sven\u200B Osynlig'),
  person('KMELLAN', 'Karin\u00A0Mellanrum'),
  person('ESONNTAG', 'Elli \u{1F33B} Sonntag', { site: 'germany' }),
  person('JFRUHLIN', 'J\uFFFDrgen Fr\uFFFDhling', { site: 'germany' }),
  person('NOSHEA', 'Niamh O’Shea', { site: 'britain' }),
];

/** Characters that mean something to a script, a spreadsheet, a browser or a database. */
const SHARP_CHARACTERS: readonly OddPerson[] = [
  person('SOROURKE', "Siobhán O'Rourke", { site: 'britain' }),
  person('GEK', 'Gunnar "Kopplingen" Ek', { department: 'MAIN', roles: ['MNT_TECH'] }),
  person('RHAGEN', 'Rolf "Two Pumps" Hagen', { department: 'SERV', roles: ['FIELD_TECH', 'WARRANTY'] }),
  person('RECEPT1', 'Reception; front desk', { mail: { [HALLVIK]: at('reception') } }),
  machine('NIGHTDOCK', 'Dock\\Night shift', { department: 'WHSE', roles: ['WH_OPER'] }),
  machine('NUTSBOLTS', 'Nuts & Bolts <counter>', { department: 'WHSE', roles: ['TOOL_CRIB'] }),
  machine('TESTRIG', '100% Pump Test Rig'),
  machine('WELCOME', 'Welcome %USERNAME%'),
  person('PSUM', '=SUM(Ture:Sture)', { status: '90', department: 'FINA', roles: ['GL_ACCT'] }),
  person('SWITCHBD', '+46 Växeln', { department: 'SALE' }),
  person('LUNCHAND', '@Lunch Anders', { roles: ['COFFEE', 'EXPENSE'] }),
  machine('PENTEST1', "=cmd|' /C calc'!A0", { status: '90' }),
  machine('PENTEST2', "<script>alert('hej')</script>", { status: '90' }),
  machine('PENTEST3', 'Mallory" --lastname "Root', { status: '90' }),
  machine('PENTEST4', 'invoice\u202Efdp.exe', { status: '90' }),
  machine('BTABLES', "Bo'); DROP TABLE CMNUSR;--", { status: '90' }),
  person('KTABELL', 'Kjell\tTabell', { department: 'FINA', roles: ['FIN_CTRL'] }),
  person('DNYRAD', 'Doris\r\nNyrad'),
  person('KBELL', 'Klang\u0007 Bell', { site: 'britain' }),
];

/** Empty, long, loud, quiet, too short. */
const MEASURES: readonly OddPerson[] = [
  person('ONULL', 'Otto Null', { site: 'germany', mail: { [HALLVIK]: at('null') } }),
  person('TEMP0099', 'NULL', { status: '10', mail: {}, roles: [] }),
  person('TEMP0100', '', { status: '10', mail: {}, roles: [] }),
  person('TEMP0101', '     ', { status: '10', mail: {}, roles: [] }),
  person('AO', 'Åsa Ö'),
  person('HHEDLUN9', 'HÅKAN HEDLUNDH'),
  person('BGEMEN', 'bertil gemen'),
  person('MVHOHEN', 'Maximiliane Theodora von Hohenlangenfels', { site: 'germany' }),
  person('TWARYK', 'Titus Waryk, out of space at the 41st let', { site: 'poland' }),
  person('VIKARIE2', 'Vikarie Sommar 2', { status: '10' }),
  machine('DONOTUSE', '*** DO NOT USE ***', { status: '90' }),
  person('CUSTOMERPORTAL', 'Customer Portal', { department: 'IT', roles: ['INQUIRY'] }),
  person('ÅSÖDER', 'Åke Söder'),
  person('ŁUKASZ', 'Łukasz Brzoza', { site: 'poland' }),
  person('ANNA.BERG', 'Anna Berglind'),
  person("O'NEIL", "Rory O'Neil", { site: 'britain' }),
  person('J SMITHE', 'Jill Smithe', { site: 'britain' }),
];

/** The administrators that every M3 has. */
const ADMINISTRATORS: readonly OddPerson[] = [
  machine('lawson', 'Lawson Administrator', { roles: ['AUTH_ADM'] }),
  machine('M3ADMIN', 'M3 Administrator', { roles: ['AUTH_ADM', 'IT_SUPPORT'] }),
  machine('M3API', 'M3 API'),
  machine('M3SRVADM', 'M3 Server Administrator', { roles: ['AUTH_ADM'] }),
  machine('MVXSECOFR', 'Movex Security Officer', { roles: ['AUTH_ADM'] }),
  machine('SYSTEM', 'System'),
];

const MACHINES: readonly OddPerson[] = [
  machine('EDIIN', 'EDI inbound', { roles: ['ORDER_DESK'] }),
  machine('MECUSER', 'MEC'),
  machine('JOBSCHED', 'Job scheduler'),
  machine('PRINTSRV', 'Print server', { roles: ['PRINT_ADM'] }),
  machine('WEBSHOP', 'Webshop', { roles: ['ORDER_DESK'] }),
  machine('SCALE01', 'Weighbridge', { department: 'WHSE', roles: ['WH_OPER'] }),
  machine('BATCHNIGHT', 'Night batch — do not disturb'),
  machine('KIOSK01', 'Kiosk canteen', { roles: ['COFFEE', 'LEGACY01'] }),
  ...[1, 2, 3, 4, 5, 6].map((number) =>
    machine(`SCANNER0${number}`, `Scanner forklift ${number}`, { department: 'WHSE', roles: ['WH_OPER'] }),
  ),
];

const goodsIn = { department: 'WHSE', mail: { [HALLVIK]: at('goods.in') }, roles: ['WH_OPER', 'CYC_COUNT'] };

/** Addresses that are none, are shared, or differ between the companies. */
const ODD_MAIL: readonly OddPerson[] = [
  person('RLAGERST', 'Roland Lagerståhl', goodsIn),
  person('BPALLGRE', 'Britt Pallgren', goodsIn),
  person('KTRUCKM', 'Kalle Truckman', goodsIn),
  person('ILASTBRY', 'Irma Lastbrygga', goodsIn),
  person('TLOBBY', 'Tyra Lobbyberg', { mail: { [HALLVIK]: at('reception') } }),
  person('CATLESS', 'Ceasar Atless', { mail: { [HALLVIK]: 'ceasar.atless at hallvik.example.com' } }),
  person('TATTATT', 'Tom Attersund', { mail: { [HALLVIK]: `tom@attersund@${MAIL_DOMAINS[HALLVIK]}` } }),
  person('HALFWAY', 'Hanna Halvvägs', { mail: { [HALLVIK]: 'hanna.halvvags@' } }),
  person('NAPPLIC', 'Nora Applegren', { mail: { [HALLVIK]: 'n/a' } }),
  person('DTVARTOM', 'Dag Tvärtom', {
    mail: { [HALLVIK]: `Dag Tvärtom <dag.tvartom@${MAIL_DOMAINS[HALLVIK]}>` },
  }),
  person('BEGGE', 'Berit Begge', { mail: { [HALLVIK]: `${at('berit.begge')};${at('b.begge')}` } }),
  person('APRICK', 'Åsa Prickfri', { mail: { [HALLVIK]: `åsa.prickfri@${MAIL_DOMAINS[HALLVIK]}` } }),
  person('LADRESS', 'Love Långadress', {
    mail: { [HALLVIK]: at('love.langadress.who.never.could.keep.an.address.short') },
  }),
  person('SBLANK', 'Signe Blanksteg', { mail: { [HALLVIK]: `  ${at('signe.blanksteg')}   ` } }),
  person('VVERSAL', 'Vera Versal', { mail: { [HALLVIK]: 'VERA.VERSAL@HALLVIK.EXAMPLE.COM' } }),
  person('NMAIL', 'Nils Postlös', { mail: { [HALLVIK]: 'NULL' } }),
  person('FFLYTT', 'Freja Flyttberg', { mail: { [VESSLA]: at('f.flyttberg', VESSLA) } }),
];

export const ODD_PEOPLE: readonly OddPerson[] = [
  ...HARD_TO_SPLIT,
  ...ONE_WORD,
  ...LAST_FIRST,
  ...OTHER_LETTERS,
  ...SHARP_CHARACTERS,
  ...MEASURES,
  ...ADMINISTRATORS,
  ...MACHINES,
  ...ODD_MAIL,
];

/** Rows of users.csv that are no person: with the id beside which each one stands. */
export const BROKEN_USER_ROWS = [
  { after: 'SCANNER06', text: 'SCANNER07;Scanner; forklift bay 7;20;;SE;AAA;A01;001;WHSE' },
  { after: 'TEMP0101', text: 'GHOST01' },
  { after: 'NIGHTDOCK', text: ';Nobody in Particular;20;;SE;AAA;A01;001;PROD' },
] as const;
