import type { Cell } from '../../journey/ledger.ts'
import type { ColumnInWords, DiffWords } from '../diff-words.ts'
import { counted, grouped } from './words.ts'

export const diff: DiffWords = {
  title: 'Ce qui bouge, et pourquoi',
  sides: { base: 'base', head: 'tête' },
  workTree: 'la copie de travail telle quelle',
  at: (ref, commit, isFork) => `${ref}, commit ${commit}${isFork ? ', d’où part la tête' : ''}`,
  size: (claims, figures) =>
    `${counted(claims, 'affirmation', 'affirmations')}, ${counted(figures, 'chiffre', 'chiffres')}`,
  noFigures: errors => `${counted(errors, 'erreur', 'erreurs')}, donc aucun chiffre`,
  parts: (part, method) => {
    switch (part) {
      case 'losses':
        return 'Perdu, ou désormais en doute'
      case 'errors':
        return 'Erreurs nouvelles'
      case 'figures':
        return `Chiffres selon ${method ?? 'la méthode par défaut'} (minimum · meilleur · maximum)`
      case 'others':
        return 'Chiffres selon d’autres méthodes'
      case 'rows':
        return 'Affirmations et autres lignes'
      case 'columns':
        return 'Colonnes'
      case 'charts':
        return 'Graphiques'
      case 'findings':
        return 'Avertissements et remarques nouveaux'
    }
  },
  unchanged: 'Rien n’a changé : ni affirmation, ni chiffre, ni colonne, ni graphique.',
  nothingLost:
    'Rien n’est perdu : aucune affirmation ni aucun chiffre n’a disparu, et aucun verdict n’est devenu contesté.',
  summary: ({ losses, figures, others, rows }) =>
    [
      ...(losses > 0 ? [counted(losses, 'perte ou doute', 'pertes ou doutes')] : []),
      `${counted(figures, 'chiffre bouge', 'chiffres bougent')} selon la méthode par défaut`,
      `${counted(others, 'compte diffère', 'comptes diffèrent')} selon d’autres méthodes`,
      `${counted(rows, 'affirmation ou autre ligne modifiée', 'affirmations ou autres lignes modifiées')}`,
    ].join(' ; '),
  headFails: (errors, hasFigures) =>
    hasFigures
      ? `La tête a ${counted(errors, 'erreur', 'erreurs')} et ne peut pas être publiée ainsi ; ses chiffres peuvent tout de même être établis.`
      : `La tête a ${counted(errors, 'erreur', 'erreurs')} : on ne saura quels chiffres elle fait bouger qu’une fois tout corrigé.`,
  baseFails: errors =>
    `La base a ${counted(errors, 'erreur', 'erreurs')} : il n’y a pas de chiffres auxquels comparer.`,
  figure: (low, best, high) =>
    low === null && best === null && high === null ? 'aucun chiffre' : [low, best, high].map(end).join(' · '),
  figureCame: figure => `nouveau : ${figure}`,
  figureWent: figure => `n’est plus publié ; il était ${figure}`,
  cell: (column, was, is) => `${column} ${shown(was)} → ${shown(is)}`,
  between: ' ; ',
  movesNothing: 'Elle ne fait bouger aucun chiffre de la méthode par défaut.',
  column: change => `${matter(change)}.`,
  charts: (event, change, names) =>
    `${event} : ${names.join(', ')}${change === 'changed' ? '' : change === 'came' ? ' (nouveau)' : ' (disparu)'}`,
  notCompared: events =>
    `Les graphiques de ${counted(events, 'autre événement', 'autres événements')} ont pu changer aussi et n’ont pas été comparés.`,
  more: count => `… et ${grouped(count)} de plus.`,
  moreLosses: count =>
    `… et ${counted(count, 'autre perte', 'autres pertes')} pour lesquelles la place manque ici : make diff FORMAT=html ou FORMAT=json les donne toutes.`,
  before: 'Avant',
  after: 'Après',
  noChart: 'Pas de tel graphique.',
  notDrawn: count =>
    count < 2
      ? 'Un autre graphique a changé et n’est pas dessiné ici.'
      : `${grouped(count)} autres graphiques ont changé et ne sont pas dessinés ici.`,
}

function matter({ what, table, column, was, is }: ColumnInWords): string {
  switch (what) {
    case 'table-added':
      return `Le tableau ${table} est nouveau`
    case 'table-removed':
      return `Le tableau ${table} a disparu`
    case 'added':
      return `${table} a une nouvelle colonne ${column}`
    case 'removed':
      return `La colonne ${column} de ${table} a disparu`
    case 'renamed':
      return `La colonne ${was} de ${table} s’appelle désormais ${is}`
    case 'reordered':
      return `Là où ${table} avait la colonne ${was} se trouve désormais ${is}`
    case 'retyped':
      return `La colonne ${column} de ${table} était ${was} et devient ${is}`
    case 'key':
      return `La clé de ${table} était ${was} et devient ${is}`
    default:
      return `La colonne ${column} de ${table} suivait ${was} et suit ${is} (${what})`
  }
}

function end(cell: Cell): string {
  return typeof cell === 'number' ? grouped(cell) : '–'
}

function shown(cell: Cell): string {
  return cell === null ? 'vide' : String(cell)
}
