/** @jsxRuntime automatic @jsxImportSource preact */
import type { Language } from '../../model/language/language.ts'
import type { Download } from './contents.ts'
import { Scrolls } from './scrolls.tsx'

interface DownloadsProps {
  readonly downloads: readonly Download[]
  readonly language: Language
}

/** Every file beside the page, with its size and sum: the charts, which are many, apart. */
export function Downloads({ downloads, language }: DownloadsProps) {
  const { downloads: words } = language.page
  const isChart = ({ path }: Download) => path.startsWith('charts/')
  return (
    <section id="downloads" aria-labelledby="downloads-title">
      <h2 id="downloads-title">{words.title}</h2>
      <p>{words.intro}</p>
      <Files caption={words.title} files={downloads.filter(one => !isChart(one))} language={language} />
      <details class="data">
        <summary>{words.charts}</summary>
        <Files caption={words.charts} files={downloads.filter(isChart)} language={language} />
      </details>
      <p>{words.check}</p>
    </section>
  )
}

interface FilesProps {
  readonly caption: string
  readonly files: readonly Download[]
  readonly language: Language
}

function Files({ caption, files, language: { page } }: FilesProps) {
  const { downloads: words } = page
  return (
    <Scrolls name={caption}>
      <table class="downloads">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.what}</th>
            <th scope="col" class="number">
              {words.size}
            </th>
            <th scope="col">{words.sum}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, what, bytes, rows, sha256 }) => (
            <tr>
              <th scope="row">
                <a href={path}>{path}</a>
              </th>
              <td>
                {what}
                {rows === null ? '' : ` (${words.rows(rows)})`}
              </td>
              <td class="number">{words.bytes(bytes)}</td>
              <td>
                <code class="sum">{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  )
}
