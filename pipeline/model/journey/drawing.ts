/** The pictures of a chart, as the bytes of their files. */
export interface Drawing {
  readonly svg: Uint8Array
  readonly png: Uint8Array
}

/** Draws a chart from the text of its specification; `path` is where its files lie in `dist/`, without their ends. */
export type Draw = (path: string, spec: string) => Promise<Drawing>
