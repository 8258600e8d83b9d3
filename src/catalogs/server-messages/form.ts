/** A message of a server, a runtime, a database or a CMS, known by the structure of its first line. */
export interface ServerMessageForm {
  /** What one is called, so that its plural takes an s. */
  readonly what: string
  /** How its first line starts; white space, a time stamp or a label such as “Query failed:” before it aside. */
  readonly opens: RegExp
  /** Its last line, where the lines between may say anything. */
  readonly through?: RegExp
  /** How many lines that are not blank `through` may lie away; 6 when it is not said. */
  readonly reach?: number
  /** Lines that go on with this kind of message alone. */
  readonly more?: RegExp
  /** Whether the line proves nothing alone: `through` or a line that goes on must follow. */
  readonly needsMore?: boolean
  readonly example: string
}

/** A line that goes on with whatever message stands before it. */
export interface Continuation {
  readonly line: RegExp
  /** Whether the line after it belongs to it, such as the code that a Python frame shows. */
  readonly carries?: boolean
  readonly example: string
}
