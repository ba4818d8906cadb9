// Loaded before a thread learns TypeScript, since from then on every file is looked up twice: this saves a third of its
// start.
import '@resvg/resvg-wasm'
import 'fflate'
import 'vega'
import 'vega-lite'
