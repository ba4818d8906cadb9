/** @jsxRuntime automatic @jsxImportSource preact */
import { capital } from '../../model/language/capital.ts'
import type { Language } from '../../model/language/language.ts'
import type { Download, DownloadSection } from './contents.ts'

interface DownloadsProps {
  readonly downloads: readonly DownloadSection[]
  readonly language: Language
}

/** Every file beside the page: what it is, in which formats, how large, and the sum of its bytes. */
export function Downloads({ downloads, language }: DownloadsProps) {
  const { downloads: words } = language.page
  return (
    <section id="_downloads" aria-labelledby="_downloads-title">
      <h2 id="_downloads-title">{words.title}</h2>
      <p>{words.intro}</p>
      {downloads.map(section => (
        <details class="download" open={section === downloads[0]}>
          <summary>
            <h3>{section.title}</h3>
          </summary>
          {section.entries.map(({ is, files }) => (
            <div class="entry">
              <p>{capital(is)}</p>
              <ul>
                {files.map(file => (
                  <li>
                    <File file={file} language={language} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
      <p>{words.check}</p>
    </section>
  )
}

function File({ file, language }: { readonly file: Download; readonly language: Language }) {
  const { path, bytes, rows, sha256 } = file
  const { downloads: words } = language.page
  return (
    <>
      <a href={path}>{path}</a> <span class="size">{words.size(bytes, rows)}</span>{' '}
      <code class="sum">{sha256}</code>
    </>
  )
}
