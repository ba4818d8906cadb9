/** As much as is used here of readers that have no types of their own. */

declare module 'rdf-parser-csvw' {
  export default class CsvwParser {
    constructor(options: { readonly metadata: object; readonly baseIRI: string })
    import(csv: NodeJS.ReadableStream): AsyncIterable<import('./graph.ts').Quad>
  }
}

declare module 'datapackage' {
  interface Resource {
    readonly name: string
    readonly descriptor: { readonly path: string; readonly schema?: object }
    read(options: object): Promise<readonly Readonly<Record<string, unknown>>[]>
  }
  interface Opened {
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
  const library: {
    readonly Package: {
      load(descriptor: object, options: { readonly basePath: string }): Promise<Opened>
    }
  }
  export default library
}
