/** How a program wrote a table down: what has to be known to read the file, and to write it back as it was. */
export interface Dialect {
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252' | 'Mac Roman' | 'CP850'
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean
  readonly delimiter: ',' | ';' | '\t'
  /** How records end; line breaks inside cells do not count. */
  readonly lineEnd: 'LF' | 'CRLF' | 'CR' | 'mixed' | 'none'
  /** Whether a row of HXL tags stands below the header. It is no data. */
  readonly hxl: boolean
}
