import type { Rule } from '../../rules.ts'

/** Why a claim has its role. */
export const rules: Readonly<Record<Rule, string>> = {
  'as-read': 'L’affirmation entre avec les bornes de ses mots.',
  'halo-of-round-number':
    'Un nombre rond sans précision peut avoir été arrondi : il s’étend donc de part et d’autre.',
  'not-covered': 'La méthode ne compte pas cette issue, ce groupe ou cette façon de compter.',
  'place-inside-event':
    'L’affirmation ne porte que sur un lieu de l’événement : c’est un plancher, pas un plafond.',
  'preliminary-toll':
    'La source donne un minimum documenté ou un bilan qui peut s’alourdir : ce n’est pas un plafond.',
  'denial-of-own-losses': 'Une partie qui nie toute perte dans ses rangs n’en dit rien.',
  'own-losses-ceiling-dropped':
    'Une partie tend à minimiser ses propres pertes : sa borne supérieure est écartée.',
  'enemy-losses-floor-lowered':
    'Une partie tend à grossir les pertes de l’ennemi : sa borne inférieure est abaissée.',
  'greatest-lower-bound':
    'Dans l’histoire la mieux étayée, aucune affirmation ne donne de borne inférieure plus haute à cette date.',
  'least-upper-bound':
    'Dans l’histoire la mieux étayée, aucune affirmation ne donne de borne supérieure plus basse à cette date ou après.',
  'floor-of-parts':
    'L’affirmation porte sur une partie du tout, et les planchers de parties qui ne se recoupent pas s’additionnent.',
  'ceiling-of-whole':
    'L’affirmation porte sur un tout qui contient cette partie, ou sur une partie voisine : elle ne laisse pas plus que cela.',
  'no-room-beside-parts':
    'Les parties ou le tout de ce que compte l’affirmation ne laissent pas de place à son nombre.',
  'weighted-lower-median':
    'L’affirmation donne la médiane basse des nombres autour desquels se situent les voix à deux bornes.',
  'moved-to-lower-bound':
    'La médiane des nombres donnés est au-dessous de la fourchette : on retient la borne inférieure.',
  'moved-to-upper-bound':
    'La médiane des nombres donnés est au-dessus de la fourchette : on retient la borne supérieure.',
  'moved-to-floor':
    'La médiane des nombres donnés est au-dessus de la fourchette, dont personne n’énonce la borne supérieure : on retient le plancher.',
  floor: 'Seules des bornes inférieures sont connues ; la plus haute est le plancher.',
  'one-voice-one-vote':
    'La même voix n’a qu’un vote à cette date, et c’est une autre de ses affirmations qui le porte.',
  'earlier-word':
    'Une autre affirmation de la même voix vote : celle qui est préférée, qui compte tout l’événement ou qui est plus récente.',
  'corrected-by-speaker': 'Le locuteur l’a retirée.',
  'lowest-reported': 'Aucune voix que la méthode écoute ne donne de nombre plus bas.',
  'highest-reported': 'Aucune voix ne donne de nombre plus haut.',
  'most-reliable':
    'Elle est plus fiable que les autres : par la cote de son locuteur, par un nombre là où elles ne donnent qu’un ordre de grandeur, ou par la proximité de son locuteur.',
  'lower-of-equals':
    'L’affirmation donne le nombre le plus bas parmi des locuteurs dont aucun n’est nettement plus fiable.',
  corroborated: 'Son nombre se trouve entre les bornes que donne une autre voix.',
  'residual-beside-incidents':
    'L’affirmation porte sur l’événement entier ; à côté des incidents à l’intérieur, que comptent les affirmations citées, il en reste autant.',
  'third-lower-bound': 'Trois types de locuteurs en confirment au moins autant.',
  'size-as-number':
    'L’affirmation ne donne qu’un ordre de grandeur, auquel le tableau de la méthode attribue un nombre.',
  'one-place-only':
    'L’affirmation ne porte que sur un lieu de l’événement, et la méthode prend les chiffres de l’ensemble.',
  'opponent-claim-only-high':
    'Une partie parle des pertes de l’ennemi : son chiffre ne peut fixer que le maximum.',
  'sum-of-incidents':
    'L’affirmation porte sur un incident à l’intérieur de l’événement ; les chiffres des incidents font ensemble plus que tout chiffre de l’ensemble.',
  'rank-deprecated': 'La personne qui l’a saisie l’a mise de côté et dit pourquoi.',
  'no-figure': 'La source dit que le nombre n’est pas connu.',
  'weight-zero': 'La cote de son locuteur ne donne pas de vote.',
}
