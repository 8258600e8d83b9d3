const signs =
  /=>|[\w)\]]\(\)|\w\.\w+\(|[;{}][ \t]*(?:\n|\/\/)|<\/[a-z]+>|^[ \t]*(?:import|export|const|let|var|function|def|class|public|return)\s/gm
const fewest = 3

/** Whether a text shows program code. */
export function hasCode(text: string): boolean {
  let count = 0
  signs.lastIndex = 0
  while (count < fewest && signs.test(text)) count++
  return count >= fewest
}
