import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
const F='node_modules/dejavu-fonts-ttf/ttf/'
const fonts=['DejaVuSans','DejaVuSans-Bold','DejaVuSans-Oblique'].map(f=>F+f+'.ttf')
for (const f of process.argv.slice(2)) writeFileSync('/tmp/png/'+f.split('/').pop().replace('.svg','.png'), new Resvg(readFileSync(f,'utf8'),{font:{loadSystemFonts:false,fontFiles:fonts,defaultFontFamily:'DejaVu Sans'},fitTo:{mode:'zoom',value:1}}).render().asPng())
