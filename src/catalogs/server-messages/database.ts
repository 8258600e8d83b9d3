import type {ServerMessageForm} from './form.ts'

// Each pattern reads at most 1,000 characters of a line.

/** Databases, their drivers and their query languages. */
export const database: readonly ServerMessageForm[] = [
  {
    what: 'MySQL error',
    opens:
      /\(?(?:You have an error in your SQL syntax|Unknown (?:column|table) '[^']*'(?: in '|$)|Unknown database '|Table '[^']*' (?:doesn't exist|already exists|is marked as crashed|is read only|was not locked)|The table '[^']*' is full|Access denied for user '|Can't connect to (?:local )?(?:MySQL|server on)|Too many connections\s*(?:\[|$)|User '?\w+'? (?:already )?has (?:already more than|exceeded) '|Host '[^']*' is (?:blocked|not allowed)|Illegal mix of collations|Lost connection to (?:MySQL )?server|MySQL server has gone away|Duplicate entry '[^']*' for key|Deadlock found when trying to get lock|Lock wait timeout exceeded|Got error \d+ (?:'[^']*' |"[^"]*" )?from (?:storage engine|table handler)|Incorrect key file for table|Incorrect \w+ value: '|Data (?:too long|truncated) for column|Out of range value (?:for|adjusted)|Column (?:count doesn't match|'[^']*' (?:cannot be null|in \w+ (?:clause|list) is ambiguous))|No database selected|Query was empty|Commands out of sync|The used SELECT statements have|Subquery returns more than 1 row|Field '\w+' doesn't have a default|FUNCTION [\w.]+ does not exist|Expression #\d+ of SELECT list|Cannot (?:add or update|delete or update) a (?:child|parent) row|The MySQL server is running with|Server shutdown in progress|Error writing file '|Can't (?:open|create|find) file: '|Disk full \(|Not unique table\/alias|Invalid (?:use of group function|default value for '))/,
    more: /^\s*(?:near '|check the manual that corresponds|at line \d+$|'[^']*' at line \d+)/,
    example: "Unknown column 'pier.tide' in 'field list'"
  },
  {
    what: 'MySQL error',
    opens:
      /(?:mysql|mysqli|MySQL|MariaDB|MySqlClient|MySql\.Data\.MySqlClient|com\.mysql\.jdbc)[\w.]*(?: ?\(\d+\))? ?(?:[Ee]rror|[Ee]xception|[Ff]ehler|said|query failed|returned|server version for the right syntax|[Ee]rr(?:no)? ?#?\d)|supplied argument is not a valid (?:MySQL|PostgreSQL)|(?:#|ERROR )\d{4}(?: \(\w{5}\))?(?: -|:) \S/,
    more: /^\s*(?:#\d{4} - |SQL query: |MySQL said|Documentation$)/,
    example: 'ERROR 2013 (HY000): the server stopped answering'
  },
  {
    what: 'SQL error',
    opens:
      /SQLSTATE ?(?:\[|: ?\w{5}|= ?'?\w{5})|(?:General|Database|SQL|DB|Query|Db) [Ee]rror ?(?:#|:|\[)? ?(?:\d{3,5}\b|SQL|SELECT|INSERT|UPDATE)|Invalid query: |Query failed: |Could not (?:connect|select database|successfully run query)(?:: |\s*\()|Error in query(?: \(\d+\))?: |DBD::\w+::\w+ |DBI connect\(|DB Error: |DataAccess\w*Exception|Doctrine\\|PDO(?:Exception)?\b.*SQL|nativecode=\d+|Error (?:Number|No\.?) ?: ?\d{4}$/,
    more: /^\s*(?:Unknown column|Table '|You have an error|SQL ?:|Query: )/,
    example: 'DBD::Pg::st execute failed: the harbour is closed'
  },
  {
    what: 'PostgreSQL error',
    opens:
      /(?:pg_(?:query|connect|exec|pconnect)\(\)|PG::\w+|psycopg2?\.\w+|Npgsql\.\w+|org\.postgresql\.\w+|PSQLException|Unable to connect to PostgreSQL|could not (?:connect to server: |translate host name ")|(?:ERROR|FATAL|PANIC): {2}\S|(?:psql: )?(?:ERROR|FATAL|PANIC|error): {1,2}(?:relation|column|schema|type|function|operator|table|database|role|view|index|constraint) .{1,200}(?:does not exist|already exists|violates)|(?:ERROR|FATAL): {1,2}(?:syntax error at (?:or near|end)|invalid (?:input syntax|byte sequence|regular)|permission denied|password authentication|remaining connection|sorry, too many|no pg_hba|duplicate key|null value in|current transaction|deadlock|canceling statement|terminating connection|the database system|unterminated quoted|value too long|division by zero|more than one row|argument of|missing FROM|must appear in|out of shared memory|could not|cannot))/,
    example:
      'ERROR:  column "tide" does not exist\nLINE 1: SELECT tide FROM pier\n               ^\nHINT:  Perhaps you meant to reference the column "pier.tides".'
  },
  {
    what: 'SQL Server error',
    opens:
      /(?:Unclosed quotation mark (?:after|before) the character string|Incorrect syntax near |Invalid (?:object|column) name '|Conversion failed when converting|Error converting data type|Arithmetic overflow error|Cannot open (?:database "|user default database)|Login failed for user '|Login timeout expired|Timeout expired\. +The timeout period elapsed|A (?:network-related or instance-specific|transport-level) error|String or binary data would be truncated|Transaction \(Process ID \d+\)|Could not find stored procedure '|The multi-part identifier "|The (?:SELECT|INSERT|UPDATE|DELETE|EXECUTE) permission was denied|Must declare the (?:scalar )?variable|Violation of (?:PRIMARY|UNIQUE) KEY|Procedure or function '?\w+'? expects|Msg \d+, Level \d+, State \d+|Ambiguous column name '|Column '[^']+' is invalid in the select list|Divide by zero error encountered|Cannot insert (?:the value NULL|duplicate key)|Line \d+: Incorrect syntax near|System\.Data\.SqlClient|SQL Server does not exist or access denied|The server principal "|Execution Timeout Expired)/,
    example: "Invalid object name 'dbo.Piers'."
  },
  {
    what: 'ODBC error',
    opens:
      /(?:\w+: )?(?:\[[\w0-9]{5}\] ?)?\[(?:Microsoft|unixODBC|FreeTDS|IBM|Oracle|MySQL|MariaDB|Simba|DataDirect|iODBC|Sybase|Informix|INTERSOLV|Progress|Teradata|Vertica|MonetDB|SAP\b[^\]]*|Merant|Actian|Virtuoso[^\]]*|Openlink[^\]]*|PostgreSQL|psqlODBC[^\]]*|Cloudera|Hortonworks|Snowflake|SQLite|4D|Rocket[^\]]*)\](?: ?\[|\w)|ODBC (?:Error Code|driver|error|SQL)|Microsoft OLE DB Provider|Microsoft Cursor Engine error|Error Diagnostic Information/,
    more: /^\s*(?:\[Microsoft\]|ODBC Error Code|The error occurred while processing|Hint: |\[\w+\]\[)/,
    example: '[FreeTDS][SQL Server]Unable to connect to data source'
  },
  {
    what: 'Access error',
    opens:
      /Microsoft JET Database|Microsoft (?:Office )?Access (?:Database Engine|Driver)|Syntax error (?:\(missing operator\) )?in (?:query|FROM|INSERT|UPDATE|string in query|date in query)|Could not find (?:file|output table) '|Too few parameters\. Expected \d|Data type mismatch in criteria expression|Operation must use an updateable query|The Microsoft Jet database engine|Not a valid bookmark|Undefined function '\w+' in expression|Unrecognized database format|Could not (?:use|lock) '|Characters found after end of SQL statement/,
    example: 'Too few parameters. Expected 1.'
  },
  {
    what: 'Oracle error',
    opens:
      /(?:ORA-\d{4,5}|TNS-\d{5}|PLS-\d{5}|PL\/SQL: |SP2-\d{4}|FRM-\d{5}|REP-\d{4,5}|Oracle(?:Exception| error|DB error)|oci_\w+\(\)|OCI\w+Exception|Io exception: The Network Adapter|quoted string not properly terminated|SQL command not properly ended|ERR-\d{4} )/,
    example: 'ORA-00942: table or view does not exist'
  },
  {
    what: 'DB2 error',
    opens: /(?:DB2 SQL error|DB2Exception|SQLCODE ?[:=] ?-?\d+|SQL\d{4,5}N\b|com\.ibm\.db2|CLI0\d{3}E)/,
    example: 'SQL0204N  "QUAY.PIER" is an undefined name.  SQLSTATE=42704'
  },
  {
    what: 'Informix error',
    opens: /(?:ISAM error: |Exception in .*Informix|com\.informix\.jdbc|IfxException|\(?-\d{3,5}\)? \[Informix\])/,
    example: 'ISAM error: no record found.'
  },
  {
    what: 'Sybase error',
    opens:
      /(?:Sybase(?: message|: Server message|.*Server message)|Server Message: +Number +\d+|SybSQLException|com\.sybase\.jdbc|sybase_\w+\(\))/,
    example: 'Sybase message: Login failed. (severity 14)'
  },
  {
    what: 'Firebird error',
    opens:
      /(?:Dynamic SQL Error|SQL error code = -\d+|unsuccessful metadata update|isc_dsql_\w+|org\.firebirdsql|FirebirdSql|unavailable database|ibase_\w+\(\))/,
    more: /^\s*(?:SQL error code|Token unknown|-?(?:Table|Column) unknown|line \d+, (?:char|column) \d+|-[A-Z])/,
    example: 'Dynamic SQL Error\nSQL error code = -104\nToken unknown - line 1, column 12'
  },
  {
    what: 'SQL error',
    opens:
      /(?:Unexpected (?:end of command|token)(?: \w+)? in statement \[|unexpected token: \S+(?: in statement| required)|user lacks privilege or object not found: |Syntax error in SQL statement "|Table "\w+" not found; SQL statement|org\.(?:hsqldb|h2|apache\.derby)\b|ERROR 42X\d\d|Syntax error: Encountered "|(?:Semantic|Syntax) error [1-4]\d\d\.|Exception (?:condition )?\d+\. Transaction rollback|line \d+:\d+: (?:mismatched input|Column '|Table '|extraneous)|encountered after end of query|SQL compilation error|SR\d{3}: |SQ\d{3}: |Virtuoso \w{5} Error|Ingres SQLSTATE|E_US\d{4}|SAP DBTech|com\.sap\.db|DriverSapDB|\[-?\d+\] \(at \d+\)|-\d{4,5}(?: at \d+)?: (?:Syntax error|Unknown)|\[Teradata Database\]|com\.(?:vertica|mimer|frontbase|teradata|microsoft\.sqlserver)\.|Vertica\w*Exception|![0-9]{5}!|VJDBC|CREATE TABLE permission|nl\.cwi\.monetdb|io\.crate\.|sql parser error|A comparison operator is required here|rdmStmtPrepare)/,
    example: 'unexpected token: ORDER in statement [SELECT * FROM pier WHERE ORDER]'
  },
  {
    what: 'SQL error',
    opens: /\d{6} \(\w{5}\): |Code: \d+\. DB::Exception|Code: \d+, e\.displayText|DB::Exception: /,
    example: 'Code: 60. DB::Exception: Table quay.pier does not exist.'
  },
  {
    what: 'SQLite error',
    opens:
      /(?:SQLITE_[A-Z]+|SQLite(?:3)?(?:\.| ?::| error| ?Exception|Exception|\/JDBCDriver)|sqlite3?\.\w+|SqliteError|Sqlite\w*Exception|System\.Data\.SQLite|near "[^"]*": syntax error|no such (?:table|column|function|module): \w|database (?:is locked|disk image is malformed)\s*$|unable to open database file|unrecognized token: "|attempt to write a readonly database|file is (?:encrypted or is )?not a database|UNIQUE constraint failed: |NOT NULL constraint failed: |FOREIGN KEY constraint failed)/,
    example: 'no such column: pier.tide'
  },
  {
    what: 'database error',
    opens:
      /(?:Mongo(?:DB)?(?:Error|ServerError|NetworkError|TimeoutError|Exception|\.Driver|CursorException|ConnectionException)|com\.mongodb|pymongo\.|E11000 duplicate key error|failed to connect to server \[|WRONGTYPE Operation against|NOAUTH Authentication required|MISCONF Redis|READONLY You can't write|LOADING Redis is loading|OOM command not allowed|ERR (?:wrong number of arguments|unknown command|max number of clients|invalid)|Redis(?:Exception|ConnectionException|Error|::\w+|\\\w+| server went away)|Predis\\|Connection refused \[tcp|Memcached?::\w+\(\)|(?:Elasticsearch|ElasticSearch|SearchPhaseExecution|Solr|Lucene|QueryParsing|RemoteSolr)\w*(?:Exception|Error)\b|org\.(?:elasticsearch|apache\.(?:solr|lucene))\.|no such index \[|Cassandra\w*Exception|InvalidQueryException|com\.datastax|CouchDB|Neo\.ClientError|MSG_ERROR Error from searchd|index \S+: (?:query error|no such)|connection to [\w.:]+ failed \(errno=)/,
    example: 'WRONGTYPE Operation against a key holding the wrong kind of value'
  },
  {
    what: 'JSON error',
    opens:
      /\{\s*"(?:error|errors|status|statusCode|code|message|detail|timestamp|success|fault|type|__type|Message|ok|cod|errorCode|error_code|title|result|exception|err)"\s*:\s*(?=.{0,600}"(?:error|errors|message|detail|msg|reason|error_description|Message|exception|errorMessage|error_message|traceId|title)"\s*:|"[^"]{0,200}"\s*\}\s*$)/,
    example: '{"timestamp":"2021-03-07T10:15:00Z","status":500,"error":"Internal Server Error","path":"/pier"}'
  },
  {
    what: 'leaked query',
    opens:
      /(?:SELECT (?:DISTINCT |SQL_CALC_FOUND_ROWS |COUNT\(|TOP \d+ )?[\w.,*`()"' -]{1,400} FROM [`"\w]|INSERT INTO [`"\w]|UPDATE [`"\w.]+ SET |DELETE FROM [`"\w]|SHOW (?:FULL )?(?:COLUMNS|TABLES) )/,
    example: 'SELECT p.id, p.name FROM `pier` p WHERE p.tide > 4'
  }
]
