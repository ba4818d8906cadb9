import { OUTCOME_WORDS } from '../../../model/language/french/outcomes.ts'
import { grouped } from '../../../model/language/french/words.ts'
import type { ReadmeWords } from './words.ts'

export const french: ReadmeWords = {
  otherLanguage: '[In English](README.md)',
  readFirst: 'À lire d’abord.',
  caveats: [
    'Ces chiffres sont ce qui reste de ce qui a été *imprimé* sur les morts et les blessés ; ils ne sont pas un décompte des morts. Beaucoup de morts ne sont jamais imprimées, et les belligérants publient des chiffres à leurs propres fins.',
    'Le minimum (`low`) et le maximum (`high`) découlent de mots ; ils ne forment **pas un intervalle de confiance**. Une cellule vide veut dire que personne ne l’a dit, **jamais zéro**.',
    'Seule exception : `exports/ucdp-ged.csv`, dont le format exige des nombres. Dans une colonne de morts, 0 y veut dire aucun ou inconnu.',
  ],
  about: ({ events, figures, claims, speakers, documents, from, to }) =>
    `Qui relève le coût humain des conflits armés lit des dépêches qui se contredisent. Ce jeu de données réunit ${grouped(claims)} affirmations de ${grouped(speakers)} locuteurs dans ${grouped(documents)} documents, chacune avec les quelques mots qui ont été imprimés, sur ${grouped(events)} événements du ${from} au ${to} ; et ${grouped(figures)} chiffres qui en découlent selon des règles. Chaque chiffre peut être suivi jusqu’aux mots que quelqu’un a imprimés, et rien de ce qui a été imprimé ne se perd en chemin.`,
  edition: (version, { lastSource, lastChange }) =>
    [
      `**Version ${version}**`,
      ...(lastSource ? [`dernière source : ${lastSource}`] : []),
      ...(lastChange ? [`dernière modification : ${lastChange}`] : []),
    ].join(' · '),
  known: {
    title: 'Ce que l’on sait',
    paragraphs: [
      'Les chiffres de la méthode que la rédaction montre en premier, en personnes. N’additionnez pas les lignes : un groupe peut en contenir un autre (la police fait partie des forces de sécurité), et un événement aussi. « Un plancher » se lit « au moins » ; « non indiqué » veut dire que personne ne l’a dit, jamais zéro.',
    ],
  },
  columns: ['pertes', 'décompte', 'minimum', 'meilleur chiffre', 'maximum', 'verdict'],
  notStated: 'non indiqué',
  counted: (group, { outcome }) => `${group} : personnes ${OUTCOME_WORDS[outcome]}`,
  until: ({ counting, time }, day) => {
    if (counting === 'stock') return `le ${day}`
    if (counting === 'cumulative') return `jusqu’au ${day}`
    const [from, to] = (time ?? '').split('/')
    return from === to ? `le ${from} seulement` : `du ${from} au ${to} seulement`
  },
  floor: count => `${count} (un plancher)`,
  fromRelatives: 'découle d’affirmations sur ses parties ou sur son tout',
  ruled: ({ low, best, high, ruled_on }) => {
    const said = [
      ...(low === null ? [] : [`minimum ${grouped(low)}`]),
      ...(best === null ? [] : [`meilleur chiffre ${grouped(best)}`]),
      ...(high === null ? [] : [`maximum ${grouped(high)}`]),
    ]
    return `arbitrage de la rédaction du ${ruled_on} : ${said.join(', ')} (la raison : rulings.csv)`
  },
  partOf: event =>
    `Fait partie de : ${event}. Ses pertes sont contenues dans celles de l’événement plus vaste.`,
  claimsOf: (chart, known) =>
    `D’où viennent ces chiffres : [toutes les affirmations](${chart}), [comment ils ont été connus](${known}).`,
  reading: {
    title: 'Comment lire un chiffre',
    paragraphs: [
      '`low` est le plus petit nombre que les affirmations permettent ensemble, `high` le plus grand ; `best` est un nombre que quelqu’un soutient, jamais un milieu ; là où `best_kind` vaut `floor`, ce n’est que le plus petit nombre permis, et si c’est une somme d’affirmations sur des parties, il se peut que personne ne l’ait imprimé. `high` vide à côté de `low` veut dire que personne n’a énoncé de borne supérieure : « au moins 40 » n’est pas 40.',
      'Tout chiffre compte jusqu’à un jour donné (`as_of`). Deux chiffres à deux dates ne se contredisent pas. Citez un chiffre avec son jour, sa méthode et son verdict.',
      '`estimates.csv` donne les mêmes chiffres selon six méthodes. Gardez les lignes où `is_default` est vrai (true), à moins de comparer les méthodes. Celles dont le nom finit par *-like* suivent ce que l’on sait du travail d’autres organisations : **leurs chiffres ne sont pas ceux de l’UCDP, d’ACLED, d’Iraq Body Count, d’Airwars ou des Nations unies.**',
    ],
  },
  valuesOf: column => `Ce que dit ${column} :`,
  following: {
    title: 'D’un chiffre aux mots imprimés',
    paragraphs: [
      'Prenez une ligne d’`estimates.csv`. Les lignes de `trace.csv` qui ont les mêmes `event_id`, `group_id`, `outcome`, `counting`, `as_of` et `method` disent ce que chaque affirmation lui a fait (`role`) et selon quelle règle (`rule`). Chaque `claim_id` est une ligne de `claims.csv` : les mots tels qu’ils sont imprimés (`wording`), ce qui y a été lu, qui l’a dit (`speaker_id`, dans `speakers.csv`) et dans quel document (`source_id`, dans `sources.csv`, avec son adresse).',
    ],
  },
  files: {
    title: 'Les fichiers',
    paragraphs: [
      'Chaque table est un fichier CSV (UTF-8, virgules). Les graphiques sont des images avec leur texte pour les lecteurs d’écran, et des spécifications qui contiennent leurs données.',
    ],
  },
  fileColumns: ['fichier', 'contient, ou une ligne est'],
  alsoAs: endings => `aussi ${endings}`,
  loading: {
    title: 'Le charger',
    paragraphs: [
      'Depuis ce dossier. Chaque exemple donne les chiffres montrés en premier des personnes tuées ; une cellule vide reste vide et ne devient pas zéro. `bilan.mjs` marche aussi dans une page web, depuis n’importe quel serveur, et `bilan.d.mts` en donne les types.',
    ],
  },
  citing: {
    title: 'Comment citer',
    paragraphs: [
      'Donnez chaque chiffre avec son jour, sa méthode et son verdict : sans eux, un nombre en dit plus que personne n’en sait.',
    ],
  },
  example: ({ event, counted, until, low, best, high, verdict, method }) =>
    `Par exemple : « ${event}, ${counted} ${until} : minimum ${low}, meilleur chiffre ${best}, maximum ${high} (${verdict} ; méthode ${method}) ». Le jeu de données entier :`,
  licence: {
    title: 'Licences',
    paragraphs: [
      'Les données : [Creative Commons Attribution – Partage dans les mêmes conditions 4.0 International](https://creativecommons.org/licenses/by-sa/4.0/deed.fr) (CC BY-SA 4.0). Partagez-les et adaptez-les, nommez leur source, et transmettez ce que vous en faites sous la même licence.',
      'Les documents cités en quelques mots appartiennent à leurs éditeurs ; la colonne `licence` de `sources.csv` donne leur licence là où elle est connue. Les programmes (`recompute.mjs`, `bilan.mjs`, `bilan.d.mts`) : MIT.',
    ],
  },
  errors: {
    title: 'Comment signaler une erreur',
    paragraphs: [
      'Ouvrez un ticket dans le dépôt de Bilan, ou écrivez à la personne de qui vous tenez ce dossier. Nommez le chiffre (événement, groupe, issue, jour), ce qui ne va pas, et une source. Une affirmation qui manque est aussi bienvenue qu’une affirmation fausse. Aucun chiffre n’est corrigé à la main : une affirmation est ajoutée, corrigée ou mise de côté avec sa raison, et le chiffre suit.',
    ],
  },
  versions: {
    title: 'Ce que promet une version',
    paragraphs: [
      'Les versions sont numérotées comme le recommande Data Package :',
      [
        '- **majeure** (de 1.0.0 à 2.0.0) : une colonne a été supprimée, renommée, déplacée ou a changé de type. Ce qui existait auparavant reste disponible à côté pendant au moins 90 jours, et la version dit jusqu’à quand.',
        '- **mineure** (de 1.0.0 à 1.1.0) : de nouvelles lignes, colonnes ou de nouveaux fichiers.',
        '- **corrective** (de 1.0.0 à 1.0.1) : une valeur a été corrigée.',
      ].join('\n'),
      'Un identifiant n’est jamais réutilisé. Celui de ce qui a été retiré reste inscrit, avec la raison.',
      'Les mêmes données donnent les mêmes octets : `sha256sum -c SHA256SUMS` dit si ce dossier est ce qui a été publié, et `node recompute.mjs` recalcule les chiffres à partir des affirmations, par un autre chemin.',
    ],
  },
}
