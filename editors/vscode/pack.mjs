// usage, after `npm run build`: node editors/vscode/pack.mjs
// Writes editors/vscode/scrapelint.vsix: the extension and the server in two bundles, with no dependencies, and the
// licences of what is in them.
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {zipSync} from 'fflate'
import {licensesOf} from '../../build/licenses.mjs'
import {rules} from '../../dist/src/index.js'

const here = new URL('./', import.meta.url)
const root = fileURLToPath(new URL('../../', here))
const read = (name) => readFileSync(new URL(name, here), 'utf8')
const {version} = JSON.parse(read('../../package.json'))
const manifest = {...JSON.parse(read('package.json')), version}

/** The editor offers the names of the rules, with what they find. */
manifest.contributes.configuration.properties['scrapelint.rules'].properties = Object.fromEntries(
  rules.map(({name, summary, severity}) => [name, {default: severity, markdownDescription: `Finds ${summary}.`}])
)

/** VS Code 1.90, which the manifest asks for, is the first with Node 20. */
const {outputFiles, metafile} = await build({
  absWorkingDir: root,
  entryPoints: ['editors/vscode/extension.ts', 'editors/vscode/server.ts'],
  outdir: 'extension/dist',
  outExtension: {'.js': '.cjs'},
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  legalComments: 'none',
  metafile: true,
  write: false
})

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
const {name, publisher, displayName, description, keywords, categories, engines} = manifest

const vsixManifest = `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${escape(displayName)}</DisplayName>
    <Description xml:space="preserve">${escape(description)}</Description>
    <Tags>${escape(keywords.join(','))}</Tags>
    <Categories>${escape(categories.join(','))}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/readme.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`

const contentTypes = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
  'json',
  'cjs',
  'md',
  'txt',
  'vsixmanifest'
]
  .map((extension) => `<Default Extension="${extension}" ContentType="${contentType(extension)}"/>`)
  .join('')}</Types>
`

function contentType(extension) {
  if (extension === 'vsixmanifest') return 'text/xml'
  return {json: 'application/json', cjs: 'application/javascript', md: 'text/markdown', txt: 'text/plain'}[extension]
}

const bytes = (text) => new TextEncoder().encode(text)
const archive = zipSync({
  'extension.vsixmanifest': bytes(vsixManifest),
  '[Content_Types].xml': bytes(contentTypes),
  'extension/package.json': bytes(JSON.stringify(manifest, undefined, 2)),
  'extension/schema.json': bytes(read('../../schema.json')),
  'extension/readme.md': bytes(read('README.md')),
  'extension/LICENSE.txt': bytes(read('../../LICENSE')),
  'extension/ThirdPartyNotices.txt': bytes(licensesOf(metafile, root)),
  ...Object.fromEntries(outputFiles.map(({path: file, contents}) => [path.relative(root, file), contents]))
})
writeFileSync(new URL('scrapelint.vsix', here), archive)
console.log(`editors/vscode/scrapelint.vsix: ${Math.round(archive.length / 1000)} kB`)
