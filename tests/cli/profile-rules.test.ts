import {expect, it} from 'vitest'
import {createFolder, scrapelint} from '../support/command.ts'
import {repeated} from '../support/texts.ts'

it('says how long each rule took and what it found', async () => {
  const cwd = createFolder({'repeated.txt': repeated})
  const {stdout, stderr} = await scrapelint(['--profile-rules', '-f', 'unix', 'repeated.txt'], {cwd})
  expect(stdout).toContain('[duplicate-line]')
  expect(stderr).toMatch(/^rule +time \(ms\) +share +findings\n/)
  expect(stderr).toMatch(/^duplicate-line +\d+\.\d +\d+\.\d % +1$/m)
})
