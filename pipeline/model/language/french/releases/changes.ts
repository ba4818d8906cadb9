import type { Cell, ReleasedTable } from '../../../journey/ledger.ts'
import type { ChangedCell, ChangeWords, ClaimInWords } from '../../change-words.ts'
import { counted, grouped } from '../words.ts'

export const changes: ChangeWords = {
  claimCame: claim => `L’affirmation ${claim.id} est nouvelle (${said(claim)}).`,
  claimWent: (claim, reason, into) =>
    `L’affirmation ${claim.id} a été retirée (${said(claim)})${why(reason, into)}`,
  claimDeprecated: (claim, reason) =>
    `L’affirmation ${claim.id} (${said(claim)}) est désormais mise de côté : ${ended(reason)}`,
  claimChanged: (claim, cells) => `L’affirmation ${claim.id} (${said(claim)}) a changé : ${listed(cells)}.`,
  rowCame: (table, id) => `${NOUNS[table].name} ${id} est ${NOUNS[table].feminine ? 'nouvelle' : 'nouveau'}.`,
  rowWent: (table, id, reason, into) =>
    `${NOUNS[table].name} ${id} a été ${NOUNS[table].feminine ? 'retirée' : 'retiré'}${why(reason, into)}`,
  rowChanged: (table, id, cells) => `${NOUNS[table].name} ${id} a changé : ${listed(cells)}.`,
  settingChanged: ({ column, was, is }, change) =>
    change === 'changed'
      ? `Le réglage ${column} passe de ${shown(was)} à ${shown(is)}.`
      : change === 'came'
        ? `Le réglage ${column} est nouveau (${shown(is)}).`
        : `Le réglage ${column} a disparu (il valait ${shown(was)}).`,
  defaultMethod: isNow =>
    isNow
      ? 'La méthode est désormais celle que la rédaction montre d’abord.'
      : 'La méthode n’est plus celle que la rédaction montre d’abord.',
  relations: {
    count: null,
    'part-or-whole': 'Sur ses parties ou sur un tout qui l’englobe :',
    context: 'Derrière les affirmations :',
    event: 'Aucune affirmation nommée dans sa trace n’a changé, mais dans le même événement :',
  },
  more: (count, where) => `Et ${grouped(count)} de plus dans ${where}.`,
  program:
    'Aucune affirmation, aucun arbitrage, aucun réglage ni aucune ligne de référence sur lesquels il repose n’a changé : c’est la méthode ou le programme.',
  firstRelease: 'Première version : il n’y a rien à quoi la comparer.',
  nothingReleased: 'Rien n’a encore été publié en version : il n’y a rien à quoi comparer.',
  since: version => `Par rapport à la version ${version}.`,
  page: {
    title: 'Ce qui a changé',
    introduction:
      'Chaque chiffre publié qui est apparu, a bougé ou a disparu d’une version à la suivante, avec ce qui l’explique, et chaque affirmation, chaque arbitrage ' +
      'ou ligne de référence dans le même cas. `changes.jsonl` contient la même chose pour les programmes. Rien de ce qui a disparu n’est omis.',
    other: { file: 'CHANGES.md', text: 'In English' },
    unreleased: 'Pas encore publié en version',
    version: (version, day) => `Version ${version} (${day})`,
    size: ({ events, claims, sources, figures }) =>
      `${counted(figures, 'chiffre', 'chiffres')} selon la méthode par défaut, d’après ${counted(claims, 'affirmation', 'affirmations')} dans ${counted(sources, 'source', 'sources')} sur ${counted(events, 'événement', 'événements')}.`,
    gone: 'Disparu',
    event: id => `Événement ${id}`,
    noEvent: 'Sans événement particulier',
    otherMethods: 'Selon d’autres méthodes :',
    figureCame: figure => `nouveau : ${figure}`,
    figureWent: figure => `n’est plus publié ; il était ${figure}`,
    figureChanged: cells =>
      cells.map(cell => `${cell.column} ${shown(cell.was)} → ${shown(cell.is)}`).join(', '),
    figure: cells => cells.map(({ column, is }) => `${column} ${shown(is)}`).join(', '),
    noFigureMoved: 'Aucun chiffre de la méthode par défaut n’a bougé.',
  },
}

const NOUNS: Readonly<Record<ReleasedTable, { readonly name: string; readonly feminine: boolean }>> = {
  events: { name: 'L’événement', feminine: false },
  groups: { name: 'Le groupe', feminine: false },
  speakers: { name: 'Le locuteur', feminine: false },
  sources: { name: 'La source', feminine: true },
  claims: { name: 'L’affirmation', feminine: true },
  rulings: { name: 'L’arbitrage', feminine: false },
}

function said({ speaker, wording, day }: ClaimInWords): string {
  return [`${speaker} : « ${wording} »`, ...(day === null ? [] : [day])].join(', ')
}

function why(reason: string | null, into: string | null): string {
  const instead = into === null ? '' : ` ${into} en tient lieu désormais.`
  return reason === null ? `.${instead}` : ` : ${ended(reason)}${instead}`
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
}

function listed(cells: readonly ChangedCell[]): string {
  return cells.map(({ column, was, is }) => `${column} passe de ${quoted(was)} à ${quoted(is)}`).join(', ')
}

function quoted(cell: Cell): string {
  return typeof cell === 'string' ? `« ${cell} »` : shown(cell)
}

function shown(cell: Cell): string {
  return cell === null ? 'vide' : String(cell)
}
