export interface SampleRole {
  readonly id: string;
  readonly name: string;
}

/** What M3's authorisations look like at a maker of pumps. */
const ROLE_LIST = `
BUYER Buyer
BUYER_SR Senior buyer
PUR_MGR Purchasing manager
PUR_APPR Purchase order approver
SUPP_MAST Supplier master data
REQ_CREAT Requisition creator
REQ_APPR Requisition approver
AP_CLERK Accounts payable clerk
AP_APPR Supplier invoice approver
AP_MGR Accounts payable manager
AR_CLERK Accounts receivable clerk
AR_MGR Accounts receivable manager
GL_ACCT General ledger accountant
GL_CLOSE Period-end closing
FIN_CTRL Financial controller
FIN_MGR Finance manager
CASH_MGT Cash management
FIX_ASSET Fixed assets
TAX_REP VAT and tax reporting
CRED_CTRL Credit control
CUST_SERV Customer service
ORDER_DESK Order desk
SALES_REP Sales representative
SALES_MGR Sales manager
PRICE_MNT Price lists and discounts
CRED_HOLD Release of credit holds
EXP_DOC Export documents
WH_OPER Warehouse operator
WH_LEAD Warehouse team leader
WH_MGR Warehouse manager
CYC_COUNT Cycle counting
SHIP_CLERK Shipping clerk
TRANS_PLAN Transport planner
FLEET_MGR Fleet manager
CUSTOMS Customs & intrastat
RET_HANDL Returns handling
SHOP_OPER Shop floor operator
SHIFT_LEAD Shift leader
PROD_PLAN Production planner
MPS_PLAN Master production scheduler
PROD_MGR Production manager
TIME_REP Time reporting
TOOL_CRIB Tool crib
KANBAN Kanban replenishment
QA_INSP Quality inspector
QA_RELEASE Release of quarantined lots
QA_MGR Quality manager
LAB_TECH Laboratory technician
MNT_TECH Maintenance technician
MNT_PLAN Maintenance planner
MNT_MGR Maintenance manager
BOM_MAINT Bills of material
ITEM_MAST Item master data
ENG_CHG Engineering change board
COST_ENG Cost engineer
FIELD_TECH Field service technician
SERV_DESK Service desk
WARRANTY Warranty claims
HR_ADMIN Personnel administration
IT_SUPPORT IT support
AUTH_ADM Authorisation administrator
PRINT_ADM Printer administrator
INQUIRY Display only
EXPENSE Travel expenses`;

export const ROLES: readonly SampleRole[] = ROLE_LIST.trim()
  .split('\n')
  .map((line) => ({ id: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }));

/** The roles that need a look: each is one thing that extracts of real systems hold. */
export const ODD_ROLES: readonly SampleRole[] = [
  { id: 'PETTY_CASH', name: 'Petty cash (€)' },
  { id: 'RED_TAG', name: '"Red tag" coordinator' },
  { id: 'FAX_KEEPER', name: 'Keeper of the last fax machine' },
  { id: 'SPARE_PART', name: 'Spare parts; pumps and valves' },
  { id: 'COFFEE', name: '' },
  { id: 'LEGACY01', name: 'NULL' },
  { id: 'KÖPCHEF', name: 'Inköpschef' },
  { id: 'fleet_mgr', name: 'Fleet manager (old spelling)' },
];
