/** A message of a server, a runtime, a database or a CMS, known by the structure of its first line. */
export interface ServerMessageForm {
  /** What one is called, so that its plural takes an s. */
  readonly what: string
  /** How its first line starts, white space before it aside. */
  readonly opens: RegExp
  /** Its last line, where the lines between may say anything. */
  readonly through?: RegExp
  /** How many lines that are not blank `through` may lie away. */
  readonly reach?: number
  /** Lines that go on with this kind of message alone. */
  readonly more?: RegExp
  readonly example: string
}

/** A line that goes on with whatever message stands before it. */
export interface Continuation {
  readonly line: RegExp
  readonly example: string
}

export const serverMessages: readonly ServerMessageForm[] = [
  {
    what: 'PHP warning',
    opens:
      /(?:PHP +)?(?:User |Core |Compile )?[Ww]arning *: .{1,2000}? in ?(?:\S*[/\\.<\]]|Unknown|file\b).{0,300}? (?:on|at) line \d+/,
    example: 'Warning: Undefined array key 0 in /srv/www/lighthouse/wp-includes/media.php on line 795'
  }
]

export const continuations: readonly Continuation[] = [
  {line: /^\s*#\d+\s+\S/, example: '#0 /srv/www/lighthouse/index.php(17): load()'},
  {line: /^\s*thrown in /, example: '  thrown in /srv/www/lighthouse/index.php on line 17'}
]
