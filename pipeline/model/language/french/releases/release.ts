import type { Asking } from '../../../journey/release.ts'
import type { ReleaseWords } from '../../release-words.ts'
import { counted, grouped } from '../words.ts'

export const release: ReleaseWords = {
  versionNeeded: 'release demande une version : make release VERSION=0.2.0',
  noVersion: typed =>
    `${JSON.stringify(typed)} n’est pas une version ; elle se compose de trois nombres, comme 0.2.0`,
  noRepository:
    'une version demande git, et un dépôt dont la racine est le dossier qui contient raw/ et dist/',
  noCommit: 'une version repose sur un commit : enregistrez d’abord le travail (git commit)',
  dirty: paths =>
    `une version est faite de ce qui est enregistré ; faites d’abord git commit ou git stash :\n${listed(paths)}`,
  noIdentity:
    'git ne sait pas qui publie la version ; indiquez-le une fois pour toutes :\n  git config user.name "…"\n  git config user.email "…"',
  tagExists: tag => `l’étiquette ${tag} existe déjà ; ce qui a été publié ne change plus jamais`,
  notGreater: (typed, than) => `la version ${typed} n’est pas supérieure à ${than}, la dernière publiée`,
  notBelow: (typed, than) => `la version ${typed} est inférieure à ${than}, celle de package.json`,
  tooSmall: (typed, least, asking) =>
    `la version ${typed} est trop petite : ${because(asking)}, ce qui demande ${least} ou davantage`,
  noChangelog:
    'CHANGELOG.md ne dit rien de cette version : il y faut un titre comme « ## 0.2.0 (unreleased) » suivi de ce qui a changé',
  overlapTooShort: (version, until, least) =>
    `schemas/overlap.json ne conserve les colonnes de la version ${version} que jusqu’au ${until} ; 90 jours après cette publication, c’est le ${least}`,
  inTheWay: (paths, commit) =>
    `la publication d’une version a été interrompue, et ces fichiers ont été modifiés depuis :\n${listed(paths)}\ngardez-en une copie, puis lancez git checkout ${commit} -- . et recommencez`,
  undone: tag => `la publication de ${tag} avait été interrompue ; elle a été annulée`,
  completed: tag => `${tag} est déjà publiée, et HEAD est son commit ; son archive a été réécrite`,
  distStale:
    'dist/ n’est pas ce que produit raw/ : lancez make publish, enregistrez le résultat (git commit) et recommencez',
  gitFailed: (command, said) => `git ${command} a échoué : ${said}`,
  landing: tag => `publication de ${tag} ; en cas d’interruption, relancez la commande`,
  released: (tag, commit) => `${tag} est publiée, commit ${commit}`,
  archive: (path, bytes, sha256) => `${path}  ${counted(bytes, 'octet', 'octets')}  sha256 ${sha256}`,
  next: tag => `rien n’a été envoyé ; pour la diffuser : git push --atomic origin HEAD ${tag}`,
}

const MOST_LISTED = 10

function listed(paths: readonly string[]): string {
  const rest = paths.length - MOST_LISTED
  const lines = [...paths.slice(0, MOST_LISTED), ...(rest > 0 ? [`et ${grouped(rest)} de plus`] : [])]
  return lines.map(line => `  ${line}`).join('\n')
}

const COLUMNS: Readonly<Record<string, string>> = {
  'table-removed': 'a disparu',
  'file-removed': 'a disparu',
  removed: 'a disparu',
  renamed: 'a changé de nom',
  reordered: 'a changé de place',
  retyped: 'a changé de type',
  stricter: 'a une limite plus stricte',
  key: 'a changé de clé',
  'table-added': 'est apparu',
  'file-added': 'est apparu',
  added: 'est apparue',
  looser: 'a une limite moins stricte',
}

function because({ by }: Asking): string {
  if (by === null) return 'rien n’a changé'
  if (by.kind === 'columns') return `${by.name} ${COLUMNS[by.what] ?? by.what}`
  const what = {
    came: 'est apparu',
    went: 'a disparu',
    moved: 'a bougé',
    flipped: 'a changé de verdict',
    changed: 'a changé',
  }
  return `${by.key} (${by.table}) ${what[by.change]}`
}
