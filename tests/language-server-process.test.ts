import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {expect, it} from 'vitest'
import {LanguageClient} from './support/language-client.ts'

const exitStatus = async ({server}: LanguageClient): Promise<unknown> => (await once(server, 'exit'))[0]

it('the server ends when its stdin does', async () => {
  const client = await LanguageClient.start()
  client.server.stdin.end()
  expect(await exitStatus(client)).toBe(1)
})

it('the server ends in peace when its stdin does after a shutdown', async () => {
  const client = await LanguageClient.start()
  await client.connection.sendRequest('shutdown')
  client.server.stdin.end()
  expect(await exitStatus(client)).toBe(0)
})

it('the server does not outlive its client', async () => {
  const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const client = await LanguageClient.start({processId: parent.pid ?? 0})
  parent.kill()
  expect(await exitStatus(client)).toBe(1)
})

it.each(['Hello?', 'Hello?\r\n\r\n', 'Content-Length: many\r\n\r\n{}', '\0\u{fffd}\r\n\r\n'])(
  'the server says so and ends where %j stands in the place of a message',
  async (junk) => {
    const client = await LanguageClient.start()
    client.server.stdin.write(`${junk}Content-Length: 2\r\n\r\n{}`)
    const [said] = await once(client.server.stderr.setEncoding('utf8'), 'data')
    expect(said).toMatch(/^scrapelint: stdin is not the language server protocol: /)
    expect(await exitStatus(client)).toBe(1)
  }
)
