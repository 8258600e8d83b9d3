/** What a message gives away of the machine that printed it. */
export interface Leaks {
  readonly paths: readonly string[]
  readonly hosts: readonly string[]
  readonly users: readonly string[]
  readonly queries: readonly string[]
}

const serverPath =
  /(?:\/(?:home\d*|var|usr|srv|www|opt|data|web|mnt|nfs|hermes|kunden|customers|homepages|htdocs|vhosts|Users|app|tmp|root|DATA|virtual|hosting|clients?|sites?)\/|\b[A-Z]:\\)[^\s:'"`<>()[\],;]+/g

/** A folder that is called like the site it serves: `/home/www/www.example.com/`. */
const hostFolder = /[/\\]((?:[a-z0-9-]+\.)+(?!php|inc|lib|d\b|git|bak|old|phar|app\b)[a-z]{2,18})(?=[/\\])/g

const account =
  /\/home\d*\/(?!www\b|httpd\b|public\b|sites?\b|html\b)([a-z][\w-]{1,31})\/|'([\w.-]+)'@'[\w.%-]+'|\bfor user '([^']+)'/g

const query =
  /\b(?:SELECT\s.{1,200}?\sFROM|INSERT INTO|UPDATE\s\S{1,80}\sSET|DELETE FROM|SHOW (?:FULL )?(?:COLUMNS|TABLES))\s.{1,200}/g

export function findLeaks(message: string): Leaks {
  const paths = unique(message.match(serverPath) ?? [])
  return {
    paths,
    hosts: unique(paths.flatMap((path) => captures(path, hostFolder))),
    users: unique(captures(message, account)),
    queries: unique(message.match(query) ?? [])
  }
}

function captures(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find((group) => group !== undefined) ?? '')
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
