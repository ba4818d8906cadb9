import type { LanguageCode } from '../language/language.ts'
import type { RuleStatus } from './rule-of-step.ts'

interface Mark {
  readonly name: string
  readonly means: string
}

/** What a rule of a method may rest on: the name of the mark, and what it means. */
export const MARKS: Readonly<Record<RuleStatus, Readonly<Record<LanguageCode, Mark>>>> = {
  verified: {
    en: { name: 'verified', means: 'stated in a primary text of the organisation or publication named.' },
    fr: {
      name: 'vérifié',
      means: 'énoncé dans un texte de première main de l’organisation ou de la publication nommée.',
    },
  },
  'second-hand': {
    en: { name: 'second hand', means: 'described by others; we have not seen the primary text.' },
    fr: {
      name: 'de seconde main',
      means: 'décrit par d’autres ; nous n’avons pas vu le texte de première main.',
    },
  },
  likely: {
    en: {
      name: 'likely',
      means: 'general knowledge of those who use the data; we have seen no text that says so.',
    },
    fr: {
      name: 'probable',
      means: 'tenu pour acquis par ceux qui utilisent les données ; nous n’avons vu aucun texte qui le dise.',
    },
  },
  hypothesis: {
    en: { name: 'hypothesis', means: 'our guess at what is done.' },
    fr: { name: 'hypothèse', means: 'notre supposition sur ce qui se fait.' },
  },
  ours: {
    en: {
      name: 'ours',
      means:
        'a convention of this project. It could be otherwise, and where it matters we say what would change.',
    },
    fr: {
      name: 'de nous',
      means:
        'une convention de ce projet. Elle pourrait être autre, et là où cela compte nous disons ce qui changerait.',
    },
  },
  'not-applicable-to-notes': {
    en: {
      name: 'not applicable to notes',
      means: 'a rule of theirs that needs what notes do not hold, so it is not applied.',
    },
    fr: {
      name: 'inapplicable aux notes',
      means:
        'une de leurs règles demande ce que les notes ne contiennent pas ; elle n’est donc pas appliquée.',
    },
  },
}
