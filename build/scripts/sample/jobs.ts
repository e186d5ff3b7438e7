export interface Job {
  readonly department: string;
  /** How many of a thousand people have it, roughly. */
  readonly weight: number;
  /** Roles that everyone with this job has. */
  readonly always: readonly string[];
  /** Roles that some of them have. */
  readonly sometimes: readonly string[];
  /** How many in a hundred have an e-mail address: few on the shop floor. */
  readonly mailPercent: number;
}

function job(
  department: string,
  weight: number,
  mailPercent: number,
  always: string,
  sometimes: string,
): Job {
  return { department, weight, mailPercent, always: always.split(' '), sometimes: sometimes.split(' ') };
}

export const JOBS: readonly Job[] = [
  job('PROD', 300, 55, 'SHOP_OPER', 'TIME_REP KANBAN TOOL_CRIB QA_INSP'),
  job('PROD', 45, 98, 'SHIFT_LEAD TIME_REP', 'SHOP_OPER PROD_PLAN REQ_CREAT KANBAN RED_TAG'),
  job('WHSE', 150, 70, 'WH_OPER', 'CYC_COUNT SHIP_CLERK RET_HANDL TIME_REP'),
  job('WHSE', 20, 99, 'WH_LEAD WH_OPER', 'CYC_COUNT WH_MGR REQ_CREAT RET_HANDL'),
  job('LOGI', 40, 99, 'TRANS_PLAN', 'SHIP_CLERK CUSTOMS EXP_DOC FLEET_MGR INQUIRY'),
  job('PURC', 60, 100, 'BUYER', 'BUYER_SR SUPP_MAST REQ_APPR PUR_APPR EXPENSE'),
  job('PURC', 8, 100, 'PUR_MGR PUR_APPR', 'REQ_APPR AP_APPR EXPENSE KÖPCHEF'),
  job('SALE', 110, 100, 'SALES_REP', 'CUST_SERV PRICE_MNT EXPENSE INQUIRY'),
  job('SALE', 70, 100, 'CUST_SERV ORDER_DESK', 'CRED_HOLD EXP_DOC PRICE_MNT SPARE_PART'),
  job('SALE', 10, 100, 'SALES_MGR', 'CRED_HOLD PRICE_MNT EXPENSE REQ_APPR'),
  job('FINA', 45, 100, 'AP_CLERK', 'AP_APPR CASH_MGT TAX_REP PETTY_CASH'),
  job('FINA', 25, 100, 'AR_CLERK', 'CRED_CTRL AR_MGR CASH_MGT'),
  job('FINA', 20, 100, 'GL_ACCT', 'GL_CLOSE FIX_ASSET TAX_REP FIN_CTRL AP_MGR'),
  job('FINA', 4, 100, 'FIN_MGR FIN_CTRL', 'GL_CLOSE AP_APPR CASH_MGT EXPENSE'),
  job('PLAN', 45, 100, 'PROD_PLAN', 'MPS_PLAN ITEM_MAST REQ_CREAT KANBAN INQUIRY'),
  job('PLAN', 8, 100, 'PROD_MGR', 'MPS_PLAN REQ_APPR EXPENSE'),
  job('QUAL', 45, 98, 'QA_INSP', 'QA_RELEASE LAB_TECH RED_TAG INQUIRY'),
  job('QUAL', 4, 100, 'QA_MGR QA_RELEASE', 'REQ_APPR EXPENSE'),
  job('MAIN', 60, 80, 'MNT_TECH', 'REQ_CREAT TOOL_CRIB TIME_REP'),
  job('MAIN', 10, 100, 'MNT_PLAN', 'MNT_MGR REQ_CREAT MNT_TECH'),
  job('ENGI', 60, 100, 'BOM_MAINT', 'ITEM_MAST ENG_CHG COST_ENG INQUIRY'),
  job('SERV', 55, 98, 'FIELD_TECH', 'SERV_DESK WARRANTY SPARE_PART EXPENSE'),
  job('HR', 12, 100, 'HR_ADMIN', 'TIME_REP EXPENSE INQUIRY'),
  job('IT', 18, 100, 'IT_SUPPORT', 'AUTH_ADM PRINT_ADM INQUIRY FAX_KEEPER'),
];
