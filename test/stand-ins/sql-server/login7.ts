/** MS-TDS 2.2.6.4: what the client says when it signs in. */
export interface Login7 {
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly applicationName: string;
  readonly hostName: string;
  readonly serverName: string;
  readonly libraryName: string;
  readonly language: string;
  readonly packetSize: number;
  readonly readOnlyIntent: boolean;
  /** The first message of a domain sign-in; null where a SQL login is used. */
  readonly sspi: Buffer | null;
  readonly wantsFeatures: boolean;
}

const AT = {
  packetSize: 8,
  optionFlags2: 25,
  typeFlags: 26,
  optionFlags3: 27,
  hostName: 36,
  userName: 40,
  password: 44,
  applicationName: 48,
  serverName: 52,
  libraryName: 60,
  language: 64,
  database: 68,
  sspi: 78,
} as const;

const INTEGRATED_SECURITY = 0x80;
const READ_ONLY_INTENT = 0x20;
const EXTENSION = 0x10;

/** The packets a server takes; what a client asks beyond them is brought to the nearest. */
const PACKET_BYTES = { least: 512, most: 32_767 } as const;

function field(data: Buffer, at: number, unit: 1 | 2): Buffer {
  const offset = data.readUInt16LE(at);
  return data.subarray(offset, offset + data.readUInt16LE(at + 2) * unit);
}

/** Each byte was turned (its halves changed places) and then XORed with 0xA5. */
function plainPassword(hidden: Buffer): string {
  const bytes = hidden.map((byte) => {
    const turned = byte ^ 0xa5;
    return ((turned << 4) | (turned >> 4)) & 0xff;
  });
  return Buffer.from(bytes).toString('utf16le');
}

export function parseLogin7(data: Buffer): Login7 {
  const text = (at: number): string => field(data, at, 2).toString('utf16le');
  const asked = data.readUInt32LE(AT.packetSize) || 4096;
  return {
    user: text(AT.userName),
    password: plainPassword(field(data, AT.password, 2)),
    database: text(AT.database),
    applicationName: text(AT.applicationName),
    hostName: text(AT.hostName),
    serverName: text(AT.serverName),
    libraryName: text(AT.libraryName),
    language: text(AT.language),
    packetSize: Math.min(PACKET_BYTES.most, Math.max(PACKET_BYTES.least, asked)),
    readOnlyIntent: (data[AT.typeFlags]! & READ_ONLY_INTENT) !== 0,
    sspi: (data[AT.optionFlags2]! & INTEGRATED_SECURITY) === 0 ? null : field(data, AT.sspi, 1),
    wantsFeatures: (data[AT.optionFlags3]! & EXTENSION) !== 0,
  };
}
