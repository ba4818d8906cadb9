import type { SectionName } from '../model/language/explanation-words.ts'

/** A part of a text that a format lays out. All texts are plain: nothing in them is markup. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'fields'; readonly title: string | null; readonly fields: readonly Field[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      /** Which columns hold numbers. */
      readonly numbers: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }

export interface Field {
  readonly label: string
  readonly text: string
}

export interface Section {
  readonly name: SectionName
  readonly title: string
  readonly blocks: readonly Block[]
}

/** One figure under one method. */
export interface Chapter {
  readonly title: string
  readonly sections: readonly Section[]
}

/** An explanation in the words of one language, whatever it will look like. */
export interface Telling {
  readonly of: string
  readonly title: string
  /** What must be known before any figure is read. */
  readonly remarks: readonly string[]
  readonly chapters: readonly Chapter[]
}
