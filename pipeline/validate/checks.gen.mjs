/* Generated from schemas/ by "make types". Do not edit: change the schema and run it again. */

import { FORMATS, lengthOf } from './formats.ts'

const exports = {}

exports.events = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"raw/events.schema.json","title":"EventRow","type":"object","x-primary-key":["event_id"],"additionalProperties":false,"required":["event_id","part_of","name_en","name_fr","kind","start","end","country","adm1","place","latitude","longitude","where_precision","wikidata","note"],"properties":{"event_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"part_of":{"type":["string","null"],"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-references":"events"},"name_en":{"type":"string","minLength":1},"name_fr":{"type":"string","minLength":1},"kind":{"type":"string","enum":["battle","air_strike","shelling","bombing","massacre","siege","other"]},"start":{"type":"string","format":"edtf-date"},"end":{"type":"string","format":"edtf-date"},"country":{"type":"string","minLength":1,"pattern":"^[A-Z]{3}$"},"adm1":{"type":["string","null"]},"place":{"type":["string","null"]},"latitude":{"type":["number","null"],"minimum":-90,"maximum":90},"longitude":{"type":["number","null"],"minimum":-180,"maximum":180},"where_precision":{"type":["integer","null"],"minimum":1,"maximum":7},"wikidata":{"type":["string","null"],"pattern":"^Q[1-9][0-9]*$"},"note":{"type":["string","null"]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = lengthOf;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[A-Z]{3}$", "u");
const pattern7 = new RegExp("^Q[1-9][0-9]*$", "u");
const formats0 = FORMATS["edtf-date"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="raw/events.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.part_of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "part_of"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name_en === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name_en"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name_fr === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name_fr"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.kind === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.start === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.end === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.country === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.adm1 === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adm1"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.place === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.latitude === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latitude"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.longitude === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "longitude"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.where_precision === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "where_precision"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.wikidata === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wikidata"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.note === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.event_id !== undefined){
let data0 = data.event_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err16 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.part_of !== undefined){
let data1 = data.part_of;
if((typeof data1 !== "string") && (data1 !== null)){
const err18 = {instancePath:instancePath+"/part_of",schemaPath:"#/properties/part_of/type",keyword:"type",params:{type: schema31.properties.part_of.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err19 = {instancePath:instancePath+"/part_of",schemaPath:"#/properties/part_of/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.name_en !== undefined){
let data2 = data.name_en;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err20 = {instancePath:instancePath+"/name_en",schemaPath:"#/properties/name_en/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/name_en",schemaPath:"#/properties/name_en/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.name_fr !== undefined){
let data3 = data.name_fr;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err22 = {instancePath:instancePath+"/name_fr",schemaPath:"#/properties/name_fr/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/name_fr",schemaPath:"#/properties/name_fr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(typeof data4 !== "string"){
const err24 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((((((data4 === "battle") || (data4 === "air_strike")) || (data4 === "shelling")) || (data4 === "bombing")) || (data4 === "massacre")) || (data4 === "siege")) || (data4 === "other"))){
const err25 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.start !== undefined){
let data5 = data.start;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err26 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/format",keyword:"format",params:{format: "edtf-date"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.end !== undefined){
let data6 = data.end;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err28 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/format",keyword:"format",params:{format: "edtf-date"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.country !== undefined){
let data7 = data.country;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err30 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern6.test(data7)){
const err31 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.adm1 !== undefined){
let data8 = data.adm1;
if((typeof data8 !== "string") && (data8 !== null)){
const err33 = {instancePath:instancePath+"/adm1",schemaPath:"#/properties/adm1/type",keyword:"type",params:{type: schema31.properties.adm1.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.place !== undefined){
let data9 = data.place;
if((typeof data9 !== "string") && (data9 !== null)){
const err34 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: schema31.properties.place.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.latitude !== undefined){
let data10 = data.latitude;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err35 = {instancePath:instancePath+"/latitude",schemaPath:"#/properties/latitude/type",keyword:"type",params:{type: schema31.properties.latitude.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 90 || isNaN(data10)){
const err36 = {instancePath:instancePath+"/latitude",schemaPath:"#/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data10 < -90 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/latitude",schemaPath:"#/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.longitude !== undefined){
let data11 = data.longitude;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err38 = {instancePath:instancePath+"/longitude",schemaPath:"#/properties/longitude/type",keyword:"type",params:{type: schema31.properties.longitude.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 180 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/longitude",schemaPath:"#/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data11 < -180 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/longitude",schemaPath:"#/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.where_precision !== undefined){
let data12 = data.where_precision;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err41 = {instancePath:instancePath+"/where_precision",schemaPath:"#/properties/where_precision/type",keyword:"type",params:{type: schema31.properties.where_precision.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 7 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/where_precision",schemaPath:"#/properties/where_precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err43 = {instancePath:instancePath+"/where_precision",schemaPath:"#/properties/where_precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.wikidata !== undefined){
let data13 = data.wikidata;
if((typeof data13 !== "string") && (data13 !== null)){
const err44 = {instancePath:instancePath+"/wikidata",schemaPath:"#/properties/wikidata/type",keyword:"type",params:{type: schema31.properties.wikidata.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err45 = {instancePath:instancePath+"/wikidata",schemaPath:"#/properties/wikidata/pattern",keyword:"pattern",params:{pattern: "^Q[1-9][0-9]*$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.note !== undefined){
let data14 = data.note;
if((typeof data14 !== "string") && (data14 !== null)){
const err46 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: schema31.properties.note.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.groups = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"raw/groups.schema.json","title":"GroupRow","type":"object","x-primary-key":["group_id"],"additionalProperties":false,"required":["group_id","part_of","axis","name_en","name_fr","status","side"],"properties":{"group_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"part_of":{"type":["string","null"],"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-references":"groups"},"axis":{"type":["string","null"],"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"name_en":{"type":"string","minLength":1},"name_fr":{"type":"string","minLength":1},"status":{"type":"string","enum":["civilian","combatant","mixed"]},"side":{"type":["string","null"],"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}},"if":{"properties":{"part_of":{"type":"string"}}},"then":{"properties":{"axis":{"type":"string"}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="raw/groups.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.part_of !== undefined){
if(typeof data.part_of !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.axis !== undefined){
if(typeof data.axis !== "string"){
const err1 = {instancePath:instancePath+"/axis",schemaPath:"#/then/properties/axis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.axis = true;
props0.part_of = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.part_of === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "part_of"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.axis === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "axis"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.name_en === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name_en"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.name_fr === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name_fr"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.side === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "group_id") || (key0 === "part_of")) || (key0 === "axis")) || (key0 === "name_en")) || (key0 === "name_fr")) || (key0 === "status")) || (key0 === "side"))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.group_id !== undefined){
let data2 = data.group_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err11 = {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.part_of !== undefined){
let data3 = data.part_of;
if((typeof data3 !== "string") && (data3 !== null)){
const err13 = {instancePath:instancePath+"/part_of",schemaPath:"#/properties/part_of/type",keyword:"type",params:{type: schema32.properties.part_of.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err14 = {instancePath:instancePath+"/part_of",schemaPath:"#/properties/part_of/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.axis !== undefined){
let data4 = data.axis;
if((typeof data4 !== "string") && (data4 !== null)){
const err15 = {instancePath:instancePath+"/axis",schemaPath:"#/properties/axis/type",keyword:"type",params:{type: schema32.properties.axis.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err16 = {instancePath:instancePath+"/axis",schemaPath:"#/properties/axis/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.name_en !== undefined){
let data5 = data.name_en;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/name_en",schemaPath:"#/properties/name_en/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/name_en",schemaPath:"#/properties/name_en/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.name_fr !== undefined){
let data6 = data.name_fr;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err19 = {instancePath:instancePath+"/name_fr",schemaPath:"#/properties/name_fr/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/name_fr",schemaPath:"#/properties/name_fr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((data7 === "civilian") || (data7 === "combatant")) || (data7 === "mixed"))){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema32.properties.status.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.side !== undefined){
let data8 = data.side;
if((typeof data8 !== "string") && (data8 !== null)){
const err23 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/type",keyword:"type",params:{type: schema32.properties.side.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err24 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.speakers = validate22;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"raw/speakers.schema.json","title":"SpeakerRow","type":"object","x-primary-key":["speaker_id"],"additionalProperties":false,"required":["speaker_id","name_en","name_fr","kind","side","reliability","note"],"properties":{"speaker_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"name_en":{"type":"string","minLength":1},"name_fr":{"type":"string","minLength":1},"kind":{"type":"string","enum":["party","hospital","health_authority","local_authority","witness","community","un","ngo","media","investigation","other"]},"side":{"type":["string","null"],"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"reliability":{"type":"string","enum":["A","B","C","D","E","F"]},"note":{"type":["string","null"]}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="raw/speakers.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.speaker_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "speaker_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name_en === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name_en"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name_fr === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name_fr"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.side === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.reliability === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reliability"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.note === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "speaker_id") || (key0 === "name_en")) || (key0 === "name_fr")) || (key0 === "kind")) || (key0 === "side")) || (key0 === "reliability")) || (key0 === "note"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.speaker_id !== undefined){
let data0 = data.speaker_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err8 = {instancePath:instancePath+"/speaker_id",schemaPath:"#/properties/speaker_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/speaker_id",schemaPath:"#/properties/speaker_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name_en !== undefined){
let data1 = data.name_en;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/name_en",schemaPath:"#/properties/name_en/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/name_en",schemaPath:"#/properties/name_en/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name_fr !== undefined){
let data2 = data.name_fr;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err12 = {instancePath:instancePath+"/name_fr",schemaPath:"#/properties/name_fr/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name_fr",schemaPath:"#/properties/name_fr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((((((data3 === "party") || (data3 === "hospital")) || (data3 === "health_authority")) || (data3 === "local_authority")) || (data3 === "witness")) || (data3 === "community")) || (data3 === "un")) || (data3 === "ngo")) || (data3 === "media")) || (data3 === "investigation")) || (data3 === "other"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema33.properties.kind.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.side !== undefined){
let data4 = data.side;
if((typeof data4 !== "string") && (data4 !== null)){
const err16 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/type",keyword:"type",params:{type: schema33.properties.side.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err17 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.reliability !== undefined){
let data5 = data.reliability;
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/reliability",schemaPath:"#/properties/reliability/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((data5 === "A") || (data5 === "B")) || (data5 === "C")) || (data5 === "D")) || (data5 === "E")) || (data5 === "F"))){
const err19 = {instancePath:instancePath+"/reliability",schemaPath:"#/properties/reliability/enum",keyword:"enum",params:{allowedValues: schema33.properties.reliability.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.note !== undefined){
let data6 = data.note;
if((typeof data6 !== "string") && (data6 !== null)){
const err20 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: schema33.properties.note.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.sources = validate23;
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"raw/sources.schema.json","title":"SourceRow","type":"object","x-primary-key":["source_id"],"additionalProperties":false,"required":["source_id","kind","publisher","title","url","archived_url","language","published_on","accessed_on","relays","licence"],"properties":{"source_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"kind":{"type":"string","enum":["dispatch","article","report","statement","encyclopedia","broadcast","post","other"]},"publisher":{"type":"string","minLength":1},"title":{"type":["string","null"]},"url":{"type":["string","null"],"format":"uri"},"archived_url":{"type":["string","null"],"format":"uri"},"language":{"type":"string","minLength":1,"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"},"published_on":{"type":["string","null"],"format":"edtf-date"},"accessed_on":{"type":["string","null"],"format":"date"},"relays":{"type":["string","null"],"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-references":"sources"},"licence":{"type":["string","null"]}}};
const pattern15 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", "u");
const formats4 = FORMATS.uri;
const formats10 = FORMATS.date;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="raw/sources.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.publisher === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publisher"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.url === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.archived_url === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "archived_url"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.language === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.published_on === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "published_on"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.accessed_on === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessed_on"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.relays === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relays"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.licence === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "licence"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.source_id !== undefined){
let data0 = data.source_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err12 = {instancePath:instancePath+"/source_id",schemaPath:"#/properties/source_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/source_id",schemaPath:"#/properties/source_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((((((data1 === "dispatch") || (data1 === "article")) || (data1 === "report")) || (data1 === "statement")) || (data1 === "encyclopedia")) || (data1 === "broadcast")) || (data1 === "post")) || (data1 === "other"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema34.properties.kind.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.publisher !== undefined){
let data2 = data.publisher;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err16 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (data3 !== null)){
const err18 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema34.properties.title.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if((typeof data4 !== "string") && (data4 !== null)){
const err19 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: schema34.properties.url.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data4 === "string"){
if(!(formats4(data4))){
const err20 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.archived_url !== undefined){
let data5 = data.archived_url;
if((typeof data5 !== "string") && (data5 !== null)){
const err21 = {instancePath:instancePath+"/archived_url",schemaPath:"#/properties/archived_url/type",keyword:"type",params:{type: schema34.properties.archived_url.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data5 === "string"){
if(!(formats4(data5))){
const err22 = {instancePath:instancePath+"/archived_url",schemaPath:"#/properties/archived_url/format",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.language !== undefined){
let data6 = data.language;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err23 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern15.test(data6)){
const err24 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.published_on !== undefined){
let data7 = data.published_on;
if((typeof data7 !== "string") && (data7 !== null)){
const err26 = {instancePath:instancePath+"/published_on",schemaPath:"#/properties/published_on/type",keyword:"type",params:{type: schema34.properties.published_on.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data7 === "string"){
if(!(formats0(data7))){
const err27 = {instancePath:instancePath+"/published_on",schemaPath:"#/properties/published_on/format",keyword:"format",params:{format: "edtf-date"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.accessed_on !== undefined){
let data8 = data.accessed_on;
if((typeof data8 !== "string") && (data8 !== null)){
const err28 = {instancePath:instancePath+"/accessed_on",schemaPath:"#/properties/accessed_on/type",keyword:"type",params:{type: schema34.properties.accessed_on.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data8 === "string"){
if(!(formats10(data8))){
const err29 = {instancePath:instancePath+"/accessed_on",schemaPath:"#/properties/accessed_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.relays !== undefined){
let data9 = data.relays;
if((typeof data9 !== "string") && (data9 !== null)){
const err30 = {instancePath:instancePath+"/relays",schemaPath:"#/properties/relays/type",keyword:"type",params:{type: schema34.properties.relays.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err31 = {instancePath:instancePath+"/relays",schemaPath:"#/properties/relays/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.licence !== undefined){
let data10 = data.licence;
if((typeof data10 !== "string") && (data10 !== null)){
const err32 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type: schema34.properties.licence.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.notes = validate24;
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"raw/notes.schema.json","title":"NoteRow","type":"object","x-primary-key":["claim_id"],"additionalProperties":false,"required":["claim_id","event_id","place","group_id","outcome","counting","from","as_of","wording","figure","language","speaker_id","source_id","reported_on","stage","supersedes","rank","rank_reason","credibility","locator","recorded_on","comment"],"properties":{"claim_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"event_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-references":"events"},"place":{"type":["string","null"]},"group_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-references":"groups"},"outcome":{"type":"string","enum":["killed","wounded","killed_or_wounded","captured","missing","displaced"]},"counting":{"type":"string","enum":["cumulative","within","stock"]},"from":{"type":["string","null"],"format":"edtf-date"},"as_of":{"type":["string","null"],"format":"edtf-date"},"wording":{"type":"string","minLength":1,"maxLength":200},"figure":{"type":["string","null"],"format":"figure"},"language":{"type":"string","minLength":1,"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"},"speaker_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-references":"speakers"},"source_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-references":"sources"},"reported_on":{"type":["string","null"],"format":"edtf-date"},"stage":{"type":["string","null"],"enum":["preliminary","final",null]},"supersedes":{"type":["string","null"],"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-references":"notes"},"rank":{"type":"string","enum":["preferred","normal","deprecated"]},"rank_reason":{"type":["string","null"]},"credibility":{"type":["integer","null"],"minimum":1,"maximum":6},"locator":{"type":["string","null"]},"recorded_on":{"type":"string","format":"date"},"comment":{"type":["string","null"]}},"allOf":[{"if":{"properties":{"counting":{"const":"within"}}},"then":{"properties":{"from":{"type":"string"},"as_of":{"type":"string"}}}},{"if":{"properties":{"counting":{"enum":["cumulative","stock"]}}},"then":{"properties":{"from":{"type":"null"}}}},{"if":{"properties":{"rank":{"enum":["preferred","deprecated"]}}},"then":{"properties":{"rank_reason":{"type":"string"}}}}]};
const formats16 = FORMATS.figure;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="raw/notes.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.counting !== undefined){
if("within" !== data.counting){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/allOf/0/then/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.as_of !== undefined){
if(typeof data.as_of !== "string"){
const err2 = {instancePath:instancePath+"/as_of",schemaPath:"#/allOf/0/then/properties/as_of/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.from = true;
props0.as_of = true;
props0.counting = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.counting !== undefined){
let data3 = data.counting;
if(!((data3 === "cumulative") || (data3 === "stock"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from !== undefined){
if(data.from !== null){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/allOf/1/then/properties/from/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.from = true;
props1.counting = true;
}
}
if(!valid4){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rank !== undefined){
let data5 = data.rank;
if(!((data5 === "preferred") || (data5 === "deprecated"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rank_reason !== undefined){
if(typeof data.rank_reason !== "string"){
const err8 = {instancePath:instancePath+"/rank_reason",schemaPath:"#/allOf/2/then/properties/rank_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.rank_reason = true;
props2.rank = true;
}
}
if(!valid7){
const err9 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claim_id === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claim_id"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.event_id === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.place === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.group_id === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group_id"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.outcome === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.counting === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counting"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.from === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.as_of === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as_of"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.wording === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wording"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.figure === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "figure"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.language === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.speaker_id === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "speaker_id"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.source_id === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_id"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.reported_on === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reported_on"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.stage === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.supersedes === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supersedes"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.rank === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rank"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.rank_reason === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rank_reason"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.credibility === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credibility"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.locator === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "locator"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.recorded_on === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorded_on"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.comment === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comment"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err32 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.claim_id !== undefined){
let data7 = data.claim_id;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err33 = {instancePath:instancePath+"/claim_id",schemaPath:"#/properties/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/claim_id",schemaPath:"#/properties/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.event_id !== undefined){
let data8 = data.event_id;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err35 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.place !== undefined){
let data9 = data.place;
if((typeof data9 !== "string") && (data9 !== null)){
const err37 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: schema35.properties.place.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.group_id !== undefined){
let data10 = data.group_id;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err38 = {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.outcome !== undefined){
let data11 = data.outcome;
if(typeof data11 !== "string"){
const err40 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((((((data11 === "killed") || (data11 === "wounded")) || (data11 === "killed_or_wounded")) || (data11 === "captured")) || (data11 === "missing")) || (data11 === "displaced"))){
const err41 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema35.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.counting !== undefined){
let data12 = data.counting;
if(typeof data12 !== "string"){
const err42 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((data12 === "cumulative") || (data12 === "within")) || (data12 === "stock"))){
const err43 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/enum",keyword:"enum",params:{allowedValues: schema35.properties.counting.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.from !== undefined){
let data13 = data.from;
if((typeof data13 !== "string") && (data13 !== null)){
const err44 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema35.properties.from.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data13 === "string"){
if(!(formats0(data13))){
const err45 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "edtf-date"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.as_of !== undefined){
let data14 = data.as_of;
if((typeof data14 !== "string") && (data14 !== null)){
const err46 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/type",keyword:"type",params:{type: schema35.properties.as_of.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data14 === "string"){
if(!(formats0(data14))){
const err47 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/format",keyword:"format",params:{format: "edtf-date"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.wording !== undefined){
let data15 = data.wording;
if(typeof data15 === "string"){
if(func2(data15) > 200){
const err48 = {instancePath:instancePath+"/wording",schemaPath:"#/properties/wording/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func2(data15) < 1){
const err49 = {instancePath:instancePath+"/wording",schemaPath:"#/properties/wording/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/wording",schemaPath:"#/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.figure !== undefined){
let data16 = data.figure;
if((typeof data16 !== "string") && (data16 !== null)){
const err51 = {instancePath:instancePath+"/figure",schemaPath:"#/properties/figure/type",keyword:"type",params:{type: schema35.properties.figure.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data16 === "string"){
if(!(formats16(data16))){
const err52 = {instancePath:instancePath+"/figure",schemaPath:"#/properties/figure/format",keyword:"format",params:{format: "figure"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data.language !== undefined){
let data17 = data.language;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err53 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern15.test(data17)){
const err54 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.speaker_id !== undefined){
let data18 = data.speaker_id;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err56 = {instancePath:instancePath+"/speaker_id",schemaPath:"#/properties/speaker_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/speaker_id",schemaPath:"#/properties/speaker_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.source_id !== undefined){
let data19 = data.source_id;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err58 = {instancePath:instancePath+"/source_id",schemaPath:"#/properties/source_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/source_id",schemaPath:"#/properties/source_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.reported_on !== undefined){
let data20 = data.reported_on;
if((typeof data20 !== "string") && (data20 !== null)){
const err60 = {instancePath:instancePath+"/reported_on",schemaPath:"#/properties/reported_on/type",keyword:"type",params:{type: schema35.properties.reported_on.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err61 = {instancePath:instancePath+"/reported_on",schemaPath:"#/properties/reported_on/format",keyword:"format",params:{format: "edtf-date"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.stage !== undefined){
let data21 = data.stage;
if((typeof data21 !== "string") && (data21 !== null)){
const err62 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: schema35.properties.stage.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(((data21 === "preliminary") || (data21 === "final")) || (data21 === null))){
const err63 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema35.properties.stage.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data22 = data.supersedes;
if((typeof data22 !== "string") && (data22 !== null)){
const err64 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: schema35.properties.supersedes.type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err65 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data.rank !== undefined){
let data23 = data.rank;
if(typeof data23 !== "string"){
const err66 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(((data23 === "preferred") || (data23 === "normal")) || (data23 === "deprecated"))){
const err67 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/enum",keyword:"enum",params:{allowedValues: schema35.properties.rank.enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.rank_reason !== undefined){
let data24 = data.rank_reason;
if((typeof data24 !== "string") && (data24 !== null)){
const err68 = {instancePath:instancePath+"/rank_reason",schemaPath:"#/properties/rank_reason/type",keyword:"type",params:{type: schema35.properties.rank_reason.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.credibility !== undefined){
let data25 = data.credibility;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err69 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/type",keyword:"type",params:{type: schema35.properties.credibility.type}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 6 || isNaN(data25)){
const err70 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err71 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data.locator !== undefined){
let data26 = data.locator;
if((typeof data26 !== "string") && (data26 !== null)){
const err72 = {instancePath:instancePath+"/locator",schemaPath:"#/properties/locator/type",keyword:"type",params:{type: schema35.properties.locator.type}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.recorded_on !== undefined){
let data27 = data.recorded_on;
if(typeof data27 === "string"){
if(!(formats10(data27))){
const err73 = {instancePath:instancePath+"/recorded_on",schemaPath:"#/properties/recorded_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/recorded_on",schemaPath:"#/properties/recorded_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.comment !== undefined){
let data28 = data.comment;
if((typeof data28 !== "string") && (data28 !== null)){
const err75 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: schema35.properties.comment.type}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.rulings = validate25;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"raw/rulings.schema.json","title":"RulingRow","type":"object","x-primary-key":["ruling_id"],"additionalProperties":false,"required":["ruling_id","event_id","group_id","outcome","counting","as_of","low","best","high","claims","reason","ruled_by","ruled_on"],"properties":{"ruling_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"event_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-references":"events"},"group_id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-references":"groups"},"outcome":{"type":"string","enum":["killed","wounded","killed_or_wounded","captured","missing","displaced"]},"counting":{"type":"string","enum":["cumulative","within","stock"]},"as_of":{"type":"string","format":"edtf"},"low":{"type":["integer","null"],"minimum":0},"best":{"type":["integer","null"],"minimum":0},"high":{"type":["integer","null"],"minimum":0},"claims":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*)*$","x-references":"notes","x-list":true},"reason":{"type":"string","minLength":1},"ruled_by":{"type":"string","minLength":1},"ruled_on":{"type":"string","format":"date"}},"if":{"properties":{"counting":{"enum":["cumulative","stock"]}}},"then":{"properties":{"as_of":{"format":"edtf-date"}}}};
const formats24 = FORMATS.edtf;
const pattern27 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*)*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="raw/rulings.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.counting !== undefined){
let data0 = data.counting;
if(!((data0 === "cumulative") || (data0 === "stock"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.as_of !== undefined){
let data1 = data.as_of;
if(typeof data1 === "string"){
if(!(formats0(data1))){
const err1 = {instancePath:instancePath+"/as_of",schemaPath:"#/then/properties/as_of/format",keyword:"format",params:{format: "edtf-date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.as_of = true;
props0.counting = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ruling_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruling_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.event_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.group_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group_id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.outcome === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.counting === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counting"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.as_of === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as_of"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.low === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.best === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "best"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.high === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.claims === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claims"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.reason === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.ruled_by === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruled_by"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.ruled_on === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruled_on"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ruling_id !== undefined){
let data2 = data.ruling_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err17 = {instancePath:instancePath+"/ruling_id",schemaPath:"#/properties/ruling_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/ruling_id",schemaPath:"#/properties/ruling_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.event_id !== undefined){
let data3 = data.event_id;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err19 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.group_id !== undefined){
let data4 = data.group_id;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err21 = {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.outcome !== undefined){
let data5 = data.outcome;
if(typeof data5 !== "string"){
const err23 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((((data5 === "killed") || (data5 === "wounded")) || (data5 === "killed_or_wounded")) || (data5 === "captured")) || (data5 === "missing")) || (data5 === "displaced"))){
const err24 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema36.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.counting !== undefined){
let data6 = data.counting;
if(typeof data6 !== "string"){
const err25 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data6 === "cumulative") || (data6 === "within")) || (data6 === "stock"))){
const err26 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/enum",keyword:"enum",params:{allowedValues: schema36.properties.counting.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.as_of !== undefined){
let data7 = data.as_of;
if(typeof data7 === "string"){
if(!(formats24(data7))){
const err27 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/format",keyword:"format",params:{format: "edtf"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.low !== undefined){
let data8 = data.low;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err29 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: schema36.properties.low.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.best !== undefined){
let data9 = data.best;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err31 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/type",keyword:"type",params:{type: schema36.properties.best.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/best",schemaPath:"#/properties/best/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.high !== undefined){
let data10 = data.high;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err33 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: schema36.properties.high.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.claims !== undefined){
let data11 = data.claims;
if(typeof data11 === "string"){
if(!pattern27.test(data11)){
const err35 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*)*$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.reason !== undefined){
let data12 = data.reason;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err37 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.ruled_by !== undefined){
let data13 = data.ruled_by;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err39 = {instancePath:instancePath+"/ruled_by",schemaPath:"#/properties/ruled_by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/ruled_by",schemaPath:"#/properties/ruled_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.ruled_on !== undefined){
let data14 = data.ruled_on;
if(typeof data14 === "string"){
if(!(formats10(data14))){
const err41 = {instancePath:instancePath+"/ruled_on",schemaPath:"#/properties/ruled_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/ruled_on",schemaPath:"#/properties/ruled_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["known-issues"] = validate26;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"raw/known-issues.schema.json","title":"KnownIssueRow","type":"object","x-primary-key":["code","key"],"additionalProperties":false,"required":["code","key","reason","accepted_by","accepted_on"],"properties":{"code":{"type":"string","minLength":1},"key":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"accepted_by":{"type":"string","minLength":1},"accepted_on":{"type":"string","format":"date"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="raw/known-issues.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.accepted_by === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accepted_by"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.accepted_on === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accepted_on"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "key")) || (key0 === "reason")) || (key0 === "accepted_by")) || (key0 === "accepted_on"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.accepted_by !== undefined){
let data3 = data.accepted_by;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/accepted_by",schemaPath:"#/properties/accepted_by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/accepted_by",schemaPath:"#/properties/accepted_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.accepted_on !== undefined){
let data4 = data.accepted_on;
if(typeof data4 === "string"){
if(!(formats10(data4))){
const err14 = {instancePath:instancePath+"/accepted_on",schemaPath:"#/properties/accepted_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/accepted_on",schemaPath:"#/properties/accepted_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.withdrawn = validate27;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"raw/withdrawn.schema.json","title":"WithdrawnRow","type":"object","x-primary-key":["id","table"],"additionalProperties":false,"required":["id","table","withdrawn_on","reason","merged_into"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"table":{"type":"string","enum":["events","groups","speakers","sources","claims","rulings"]},"withdrawn_on":{"type":"string","format":"date"},"reason":{"type":"string","minLength":1},"merged_into":{"type":["string","null"],"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="raw/withdrawn.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.table === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "table"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.withdrawn_on === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "withdrawn_on"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.reason === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.merged_into === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "merged_into"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "table")) || (key0 === "withdrawn_on")) || (key0 === "reason")) || (key0 === "merged_into"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.table !== undefined){
let data1 = data.table;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((data1 === "events") || (data1 === "groups")) || (data1 === "speakers")) || (data1 === "sources")) || (data1 === "claims")) || (data1 === "rulings"))){
const err9 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/enum",keyword:"enum",params:{allowedValues: schema38.properties.table.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.withdrawn_on !== undefined){
let data2 = data.withdrawn_on;
if(typeof data2 === "string"){
if(!(formats10(data2))){
const err10 = {instancePath:instancePath+"/withdrawn_on",schemaPath:"#/properties/withdrawn_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/withdrawn_on",schemaPath:"#/properties/withdrawn_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.merged_into !== undefined){
let data4 = data.merged_into;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/merged_into",schemaPath:"#/properties/merged_into/type",keyword:"type",params:{type: schema38.properties.merged_into.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err15 = {instancePath:instancePath+"/merged_into",schemaPath:"#/properties/merged_into/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.methodology = validate28;
const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"raw/methodology.schema.json","title":"Methodology","type":"object","additionalProperties":false,"required":["default_method","about_percent","halo_percent","weights","enemy_losses_floor_percent","own_losses_ceiling","opponent_claims","rows"],"properties":{"default_method":{"type":"string","enum":["monotone","ucdp-like","acled-like","ibc-like","airwars-like","un-3-types"]},"about_percent":{"type":"integer","minimum":0,"maximum":50},"halo_percent":{"type":"integer","minimum":0,"maximum":50},"weights":{"type":"object","additionalProperties":false,"required":["A","B","C","D","E","F"],"properties":{"A":{"type":"integer","minimum":0,"maximum":1000},"B":{"type":"integer","minimum":0,"maximum":1000},"C":{"type":"integer","minimum":0,"maximum":1000},"D":{"type":"integer","minimum":0,"maximum":1000},"E":{"type":"integer","minimum":0,"maximum":1000},"F":{"type":"integer","minimum":0,"maximum":1000}}},"enemy_losses_floor_percent":{"type":"integer","minimum":0,"maximum":100},"own_losses_ceiling":{"type":"string","enum":["kept","dropped"]},"opponent_claims":{"type":"string","enum":["best_if_uncontested","high_only","as_any_other"]},"rows":{"type":"object","additionalProperties":false,"required":["events","groups","speakers","sources","notes"],"properties":{"events":{"type":"object","additionalProperties":false,"required":["min","max"],"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}},"groups":{"type":"object","additionalProperties":false,"required":["min","max"],"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}},"speakers":{"type":"object","additionalProperties":false,"required":["min","max"],"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}},"sources":{"type":"object","additionalProperties":false,"required":["min","max"],"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}},"notes":{"type":"object","additionalProperties":false,"required":["min","max"],"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}}}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="raw/methodology.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default_method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "default_method"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.about_percent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about_percent"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.halo_percent === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "halo_percent"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.weights === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.enemy_losses_floor_percent === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enemy_losses_floor_percent"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.own_losses_ceiling === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "own_losses_ceiling"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.opponent_claims === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opponent_claims"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.rows === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "default_method") || (key0 === "about_percent")) || (key0 === "halo_percent")) || (key0 === "weights")) || (key0 === "enemy_losses_floor_percent")) || (key0 === "own_losses_ceiling")) || (key0 === "opponent_claims")) || (key0 === "rows"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.default_method !== undefined){
let data0 = data.default_method;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/default_method",schemaPath:"#/properties/default_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((data0 === "monotone") || (data0 === "ucdp-like")) || (data0 === "acled-like")) || (data0 === "ibc-like")) || (data0 === "airwars-like")) || (data0 === "un-3-types"))){
const err10 = {instancePath:instancePath+"/default_method",schemaPath:"#/properties/default_method/enum",keyword:"enum",params:{allowedValues: schema39.properties.default_method.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.about_percent !== undefined){
let data1 = data.about_percent;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/about_percent",schemaPath:"#/properties/about_percent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 50 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/about_percent",schemaPath:"#/properties/about_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/about_percent",schemaPath:"#/properties/about_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.halo_percent !== undefined){
let data2 = data.halo_percent;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err14 = {instancePath:instancePath+"/halo_percent",schemaPath:"#/properties/halo_percent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 50 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/halo_percent",schemaPath:"#/properties/halo_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err16 = {instancePath:instancePath+"/halo_percent",schemaPath:"#/properties/halo_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.weights !== undefined){
let data3 = data.weights;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.A === undefined){
const err17 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: "A"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.B === undefined){
const err18 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: "B"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.C === undefined){
const err19 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: "C"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.D === undefined){
const err20 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: "D"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.E === undefined){
const err21 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: "E"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.F === undefined){
const err22 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: "F"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "A") || (key1 === "B")) || (key1 === "C")) || (key1 === "D")) || (key1 === "E")) || (key1 === "F"))){
const err23 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.A !== undefined){
let data4 = data3.A;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err24 = {instancePath:instancePath+"/weights/A",schemaPath:"#/properties/weights/properties/A/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
const err25 = {instancePath:instancePath+"/weights/A",schemaPath:"#/properties/weights/properties/A/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err26 = {instancePath:instancePath+"/weights/A",schemaPath:"#/properties/weights/properties/A/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data3.B !== undefined){
let data5 = data3.B;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err27 = {instancePath:instancePath+"/weights/B",schemaPath:"#/properties/weights/properties/B/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err28 = {instancePath:instancePath+"/weights/B",schemaPath:"#/properties/weights/properties/B/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err29 = {instancePath:instancePath+"/weights/B",schemaPath:"#/properties/weights/properties/B/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data3.C !== undefined){
let data6 = data3.C;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err30 = {instancePath:instancePath+"/weights/C",schemaPath:"#/properties/weights/properties/C/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err31 = {instancePath:instancePath+"/weights/C",schemaPath:"#/properties/weights/properties/C/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err32 = {instancePath:instancePath+"/weights/C",schemaPath:"#/properties/weights/properties/C/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data3.D !== undefined){
let data7 = data3.D;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err33 = {instancePath:instancePath+"/weights/D",schemaPath:"#/properties/weights/properties/D/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
const err34 = {instancePath:instancePath+"/weights/D",schemaPath:"#/properties/weights/properties/D/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err35 = {instancePath:instancePath+"/weights/D",schemaPath:"#/properties/weights/properties/D/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data3.E !== undefined){
let data8 = data3.E;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err36 = {instancePath:instancePath+"/weights/E",schemaPath:"#/properties/weights/properties/E/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
const err37 = {instancePath:instancePath+"/weights/E",schemaPath:"#/properties/weights/properties/E/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err38 = {instancePath:instancePath+"/weights/E",schemaPath:"#/properties/weights/properties/E/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data3.F !== undefined){
let data9 = data3.F;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err39 = {instancePath:instancePath+"/weights/F",schemaPath:"#/properties/weights/properties/F/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000 || isNaN(data9)){
const err40 = {instancePath:instancePath+"/weights/F",schemaPath:"#/properties/weights/properties/F/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err41 = {instancePath:instancePath+"/weights/F",schemaPath:"#/properties/weights/properties/F/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.enemy_losses_floor_percent !== undefined){
let data10 = data.enemy_losses_floor_percent;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err43 = {instancePath:instancePath+"/enemy_losses_floor_percent",schemaPath:"#/properties/enemy_losses_floor_percent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err44 = {instancePath:instancePath+"/enemy_losses_floor_percent",schemaPath:"#/properties/enemy_losses_floor_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err45 = {instancePath:instancePath+"/enemy_losses_floor_percent",schemaPath:"#/properties/enemy_losses_floor_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.own_losses_ceiling !== undefined){
let data11 = data.own_losses_ceiling;
if(typeof data11 !== "string"){
const err46 = {instancePath:instancePath+"/own_losses_ceiling",schemaPath:"#/properties/own_losses_ceiling/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data11 === "kept") || (data11 === "dropped"))){
const err47 = {instancePath:instancePath+"/own_losses_ceiling",schemaPath:"#/properties/own_losses_ceiling/enum",keyword:"enum",params:{allowedValues: schema39.properties.own_losses_ceiling.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.opponent_claims !== undefined){
let data12 = data.opponent_claims;
if(typeof data12 !== "string"){
const err48 = {instancePath:instancePath+"/opponent_claims",schemaPath:"#/properties/opponent_claims/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((data12 === "best_if_uncontested") || (data12 === "high_only")) || (data12 === "as_any_other"))){
const err49 = {instancePath:instancePath+"/opponent_claims",schemaPath:"#/properties/opponent_claims/enum",keyword:"enum",params:{allowedValues: schema39.properties.opponent_claims.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.rows !== undefined){
let data13 = data.rows;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.events === undefined){
const err50 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "events"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data13.groups === undefined){
const err51 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "groups"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data13.speakers === undefined){
const err52 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "speakers"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data13.sources === undefined){
const err53 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "sources"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data13.notes === undefined){
const err54 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "notes"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key2 in data13){
if(!(((((key2 === "events") || (key2 === "groups")) || (key2 === "speakers")) || (key2 === "sources")) || (key2 === "notes"))){
const err55 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data13.events !== undefined){
let data14 = data13.events;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.min === undefined){
const err56 = {instancePath:instancePath+"/rows/events",schemaPath:"#/properties/rows/properties/events/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data14.max === undefined){
const err57 = {instancePath:instancePath+"/rows/events",schemaPath:"#/properties/rows/properties/events/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key3 in data14){
if(!((key3 === "min") || (key3 === "max"))){
const err58 = {instancePath:instancePath+"/rows/events",schemaPath:"#/properties/rows/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data14.min !== undefined){
let data15 = data14.min;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err59 = {instancePath:instancePath+"/rows/events/min",schemaPath:"#/properties/rows/properties/events/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err60 = {instancePath:instancePath+"/rows/events/min",schemaPath:"#/properties/rows/properties/events/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data14.max !== undefined){
let data16 = data14.max;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err61 = {instancePath:instancePath+"/rows/events/max",schemaPath:"#/properties/rows/properties/events/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err62 = {instancePath:instancePath+"/rows/events/max",schemaPath:"#/properties/rows/properties/events/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/rows/events",schemaPath:"#/properties/rows/properties/events/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data13.groups !== undefined){
let data17 = data13.groups;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.min === undefined){
const err64 = {instancePath:instancePath+"/rows/groups",schemaPath:"#/properties/rows/properties/groups/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data17.max === undefined){
const err65 = {instancePath:instancePath+"/rows/groups",schemaPath:"#/properties/rows/properties/groups/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key4 in data17){
if(!((key4 === "min") || (key4 === "max"))){
const err66 = {instancePath:instancePath+"/rows/groups",schemaPath:"#/properties/rows/properties/groups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data17.min !== undefined){
let data18 = data17.min;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err67 = {instancePath:instancePath+"/rows/groups/min",schemaPath:"#/properties/rows/properties/groups/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err68 = {instancePath:instancePath+"/rows/groups/min",schemaPath:"#/properties/rows/properties/groups/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data17.max !== undefined){
let data19 = data17.max;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err69 = {instancePath:instancePath+"/rows/groups/max",schemaPath:"#/properties/rows/properties/groups/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err70 = {instancePath:instancePath+"/rows/groups/max",schemaPath:"#/properties/rows/properties/groups/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/rows/groups",schemaPath:"#/properties/rows/properties/groups/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data13.speakers !== undefined){
let data20 = data13.speakers;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.min === undefined){
const err72 = {instancePath:instancePath+"/rows/speakers",schemaPath:"#/properties/rows/properties/speakers/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data20.max === undefined){
const err73 = {instancePath:instancePath+"/rows/speakers",schemaPath:"#/properties/rows/properties/speakers/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key5 in data20){
if(!((key5 === "min") || (key5 === "max"))){
const err74 = {instancePath:instancePath+"/rows/speakers",schemaPath:"#/properties/rows/properties/speakers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data20.min !== undefined){
let data21 = data20.min;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err75 = {instancePath:instancePath+"/rows/speakers/min",schemaPath:"#/properties/rows/properties/speakers/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err76 = {instancePath:instancePath+"/rows/speakers/min",schemaPath:"#/properties/rows/properties/speakers/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data20.max !== undefined){
let data22 = data20.max;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err77 = {instancePath:instancePath+"/rows/speakers/max",schemaPath:"#/properties/rows/properties/speakers/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err78 = {instancePath:instancePath+"/rows/speakers/max",schemaPath:"#/properties/rows/properties/speakers/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/rows/speakers",schemaPath:"#/properties/rows/properties/speakers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data13.sources !== undefined){
let data23 = data13.sources;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.min === undefined){
const err80 = {instancePath:instancePath+"/rows/sources",schemaPath:"#/properties/rows/properties/sources/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data23.max === undefined){
const err81 = {instancePath:instancePath+"/rows/sources",schemaPath:"#/properties/rows/properties/sources/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key6 in data23){
if(!((key6 === "min") || (key6 === "max"))){
const err82 = {instancePath:instancePath+"/rows/sources",schemaPath:"#/properties/rows/properties/sources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data23.min !== undefined){
let data24 = data23.min;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err83 = {instancePath:instancePath+"/rows/sources/min",schemaPath:"#/properties/rows/properties/sources/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err84 = {instancePath:instancePath+"/rows/sources/min",schemaPath:"#/properties/rows/properties/sources/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data23.max !== undefined){
let data25 = data23.max;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err85 = {instancePath:instancePath+"/rows/sources/max",schemaPath:"#/properties/rows/properties/sources/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err86 = {instancePath:instancePath+"/rows/sources/max",schemaPath:"#/properties/rows/properties/sources/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/rows/sources",schemaPath:"#/properties/rows/properties/sources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data13.notes !== undefined){
let data26 = data13.notes;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.min === undefined){
const err88 = {instancePath:instancePath+"/rows/notes",schemaPath:"#/properties/rows/properties/notes/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data26.max === undefined){
const err89 = {instancePath:instancePath+"/rows/notes",schemaPath:"#/properties/rows/properties/notes/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key7 in data26){
if(!((key7 === "min") || (key7 === "max"))){
const err90 = {instancePath:instancePath+"/rows/notes",schemaPath:"#/properties/rows/properties/notes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data26.min !== undefined){
let data27 = data26.min;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err91 = {instancePath:instancePath+"/rows/notes/min",schemaPath:"#/properties/rows/properties/notes/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err92 = {instancePath:instancePath+"/rows/notes/min",schemaPath:"#/properties/rows/properties/notes/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data26.max !== undefined){
let data28 = data26.max;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err93 = {instancePath:instancePath+"/rows/notes/max",schemaPath:"#/properties/rows/properties/notes/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err94 = {instancePath:instancePath+"/rows/notes/max",schemaPath:"#/properties/rows/properties/notes/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/rows/notes",schemaPath:"#/properties/rows/properties/notes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const checks = exports
export const rules = "{\"events\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"raw/events.schema.json\",\"title\":\"EventRow\",\"type\":\"object\",\"x-primary-key\":[\"event_id\"],\"additionalProperties\":false,\"required\":[\"event_id\",\"part_of\",\"name_en\",\"name_fr\",\"kind\",\"start\",\"end\",\"country\",\"adm1\",\"place\",\"latitude\",\"longitude\",\"where_precision\",\"wikidata\",\"note\"],\"properties\":{\"event_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"part_of\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"x-references\":\"events\"},\"name_en\":{\"type\":\"string\",\"minLength\":1},\"name_fr\":{\"type\":\"string\",\"minLength\":1},\"kind\":{\"type\":\"string\",\"enum\":[\"battle\",\"air_strike\",\"shelling\",\"bombing\",\"massacre\",\"siege\",\"other\"]},\"start\":{\"type\":\"string\",\"format\":\"edtf-date\"},\"end\":{\"type\":\"string\",\"format\":\"edtf-date\"},\"country\":{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[A-Z]{3}$\"},\"adm1\":{\"type\":[\"string\",\"null\"]},\"place\":{\"type\":[\"string\",\"null\"]},\"latitude\":{\"type\":[\"number\",\"null\"],\"minimum\":-90,\"maximum\":90},\"longitude\":{\"type\":[\"number\",\"null\"],\"minimum\":-180,\"maximum\":180},\"where_precision\":{\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":7},\"wikidata\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^Q[1-9][0-9]*$\"},\"note\":{\"type\":[\"string\",\"null\"]}}},\"groups\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"raw/groups.schema.json\",\"title\":\"GroupRow\",\"type\":\"object\",\"x-primary-key\":[\"group_id\"],\"additionalProperties\":false,\"required\":[\"group_id\",\"part_of\",\"axis\",\"name_en\",\"name_fr\",\"status\",\"side\"],\"properties\":{\"group_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"part_of\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"x-references\":\"groups\"},\"axis\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"name_en\":{\"type\":\"string\",\"minLength\":1},\"name_fr\":{\"type\":\"string\",\"minLength\":1},\"status\":{\"type\":\"string\",\"enum\":[\"civilian\",\"combatant\",\"mixed\"]},\"side\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"}},\"if\":{\"properties\":{\"part_of\":{\"type\":\"string\"}}},\"then\":{\"properties\":{\"axis\":{\"type\":\"string\"}}}},\"speakers\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"raw/speakers.schema.json\",\"title\":\"SpeakerRow\",\"type\":\"object\",\"x-primary-key\":[\"speaker_id\"],\"additionalProperties\":false,\"required\":[\"speaker_id\",\"name_en\",\"name_fr\",\"kind\",\"side\",\"reliability\",\"note\"],\"properties\":{\"speaker_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"name_en\":{\"type\":\"string\",\"minLength\":1},\"name_fr\":{\"type\":\"string\",\"minLength\":1},\"kind\":{\"type\":\"string\",\"enum\":[\"party\",\"hospital\",\"health_authority\",\"local_authority\",\"witness\",\"community\",\"un\",\"ngo\",\"media\",\"investigation\",\"other\"]},\"side\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"reliability\":{\"type\":\"string\",\"enum\":[\"A\",\"B\",\"C\",\"D\",\"E\",\"F\"]},\"note\":{\"type\":[\"string\",\"null\"]}}},\"sources\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"raw/sources.schema.json\",\"title\":\"SourceRow\",\"type\":\"object\",\"x-primary-key\":[\"source_id\"],\"additionalProperties\":false,\"required\":[\"source_id\",\"kind\",\"publisher\",\"title\",\"url\",\"archived_url\",\"language\",\"published_on\",\"accessed_on\",\"relays\",\"licence\"],\"properties\":{\"source_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"kind\":{\"type\":\"string\",\"enum\":[\"dispatch\",\"article\",\"report\",\"statement\",\"encyclopedia\",\"broadcast\",\"post\",\"other\"]},\"publisher\":{\"type\":\"string\",\"minLength\":1},\"title\":{\"type\":[\"string\",\"null\"]},\"url\":{\"type\":[\"string\",\"null\"],\"format\":\"uri\"},\"archived_url\":{\"type\":[\"string\",\"null\"],\"format\":\"uri\"},\"language\":{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$\"},\"published_on\":{\"type\":[\"string\",\"null\"],\"format\":\"edtf-date\"},\"accessed_on\":{\"type\":[\"string\",\"null\"],\"format\":\"date\"},\"relays\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"x-references\":\"sources\"},\"licence\":{\"type\":[\"string\",\"null\"]}}},\"notes\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"raw/notes.schema.json\",\"title\":\"NoteRow\",\"type\":\"object\",\"x-primary-key\":[\"claim_id\"],\"additionalProperties\":false,\"required\":[\"claim_id\",\"event_id\",\"place\",\"group_id\",\"outcome\",\"counting\",\"from\",\"as_of\",\"wording\",\"figure\",\"language\",\"speaker_id\",\"source_id\",\"reported_on\",\"stage\",\"supersedes\",\"rank\",\"rank_reason\",\"credibility\",\"locator\",\"recorded_on\",\"comment\"],\"properties\":{\"claim_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"event_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"x-references\":\"events\"},\"place\":{\"type\":[\"string\",\"null\"]},\"group_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"x-references\":\"groups\"},\"outcome\":{\"type\":\"string\",\"enum\":[\"killed\",\"wounded\",\"killed_or_wounded\",\"captured\",\"missing\",\"displaced\"]},\"counting\":{\"type\":\"string\",\"enum\":[\"cumulative\",\"within\",\"stock\"]},\"from\":{\"type\":[\"string\",\"null\"],\"format\":\"edtf-date\"},\"as_of\":{\"type\":[\"string\",\"null\"],\"format\":\"edtf-date\"},\"wording\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200},\"figure\":{\"type\":[\"string\",\"null\"],\"format\":\"figure\"},\"language\":{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$\"},\"speaker_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"x-references\":\"speakers\"},\"source_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"x-references\":\"sources\"},\"reported_on\":{\"type\":[\"string\",\"null\"],\"format\":\"edtf-date\"},\"stage\":{\"type\":[\"string\",\"null\"],\"enum\":[\"preliminary\",\"final\",null]},\"supersedes\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"x-references\":\"notes\"},\"rank\":{\"type\":\"string\",\"enum\":[\"preferred\",\"normal\",\"deprecated\"]},\"rank_reason\":{\"type\":[\"string\",\"null\"]},\"credibility\":{\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":6},\"locator\":{\"type\":[\"string\",\"null\"]},\"recorded_on\":{\"type\":\"string\",\"format\":\"date\"},\"comment\":{\"type\":[\"string\",\"null\"]}},\"allOf\":[{\"if\":{\"properties\":{\"counting\":{\"const\":\"within\"}}},\"then\":{\"properties\":{\"from\":{\"type\":\"string\"},\"as_of\":{\"type\":\"string\"}}}},{\"if\":{\"properties\":{\"counting\":{\"enum\":[\"cumulative\",\"stock\"]}}},\"then\":{\"properties\":{\"from\":{\"type\":\"null\"}}}},{\"if\":{\"properties\":{\"rank\":{\"enum\":[\"preferred\",\"deprecated\"]}}},\"then\":{\"properties\":{\"rank_reason\":{\"type\":\"string\"}}}}]},\"rulings\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"raw/rulings.schema.json\",\"title\":\"RulingRow\",\"type\":\"object\",\"x-primary-key\":[\"ruling_id\"],\"additionalProperties\":false,\"required\":[\"ruling_id\",\"event_id\",\"group_id\",\"outcome\",\"counting\",\"as_of\",\"low\",\"best\",\"high\",\"claims\",\"reason\",\"ruled_by\",\"ruled_on\"],\"properties\":{\"ruling_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"event_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"x-references\":\"events\"},\"group_id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"x-references\":\"groups\"},\"outcome\":{\"type\":\"string\",\"enum\":[\"killed\",\"wounded\",\"killed_or_wounded\",\"captured\",\"missing\",\"displaced\"]},\"counting\":{\"type\":\"string\",\"enum\":[\"cumulative\",\"within\",\"stock\"]},\"as_of\":{\"type\":\"string\",\"format\":\"edtf\"},\"low\":{\"type\":[\"integer\",\"null\"],\"minimum\":0},\"best\":{\"type\":[\"integer\",\"null\"],\"minimum\":0},\"high\":{\"type\":[\"integer\",\"null\"],\"minimum\":0},\"claims\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*)*$\",\"x-references\":\"notes\",\"x-list\":true},\"reason\":{\"type\":\"string\",\"minLength\":1},\"ruled_by\":{\"type\":\"string\",\"minLength\":1},\"ruled_on\":{\"type\":\"string\",\"format\":\"date\"}},\"if\":{\"properties\":{\"counting\":{\"enum\":[\"cumulative\",\"stock\"]}}},\"then\":{\"properties\":{\"as_of\":{\"format\":\"edtf-date\"}}}},\"known-issues\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"raw/known-issues.schema.json\",\"title\":\"KnownIssueRow\",\"type\":\"object\",\"x-primary-key\":[\"code\",\"key\"],\"additionalProperties\":false,\"required\":[\"code\",\"key\",\"reason\",\"accepted_by\",\"accepted_on\"],\"properties\":{\"code\":{\"type\":\"string\",\"minLength\":1},\"key\":{\"type\":\"string\",\"minLength\":1},\"reason\":{\"type\":\"string\",\"minLength\":1},\"accepted_by\":{\"type\":\"string\",\"minLength\":1},\"accepted_on\":{\"type\":\"string\",\"format\":\"date\"}}},\"withdrawn\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"raw/withdrawn.schema.json\",\"title\":\"WithdrawnRow\",\"type\":\"object\",\"x-primary-key\":[\"id\",\"table\"],\"additionalProperties\":false,\"required\":[\"id\",\"table\",\"withdrawn_on\",\"reason\",\"merged_into\"],\"properties\":{\"id\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"table\":{\"type\":\"string\",\"enum\":[\"events\",\"groups\",\"speakers\",\"sources\",\"claims\",\"rulings\"]},\"withdrawn_on\":{\"type\":\"string\",\"format\":\"date\"},\"reason\":{\"type\":\"string\",\"minLength\":1},\"merged_into\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"}}},\"methodology\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"raw/methodology.schema.json\",\"title\":\"Methodology\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"default_method\",\"about_percent\",\"halo_percent\",\"weights\",\"enemy_losses_floor_percent\",\"own_losses_ceiling\",\"opponent_claims\",\"rows\"],\"properties\":{\"default_method\":{\"type\":\"string\",\"enum\":[\"monotone\",\"ucdp-like\",\"acled-like\",\"ibc-like\",\"airwars-like\",\"un-3-types\"]},\"about_percent\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":50},\"halo_percent\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":50},\"weights\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"A\",\"B\",\"C\",\"D\",\"E\",\"F\"],\"properties\":{\"A\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000},\"B\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000},\"C\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000},\"D\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000},\"E\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000},\"F\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000}}},\"enemy_losses_floor_percent\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":100},\"own_losses_ceiling\":{\"type\":\"string\",\"enum\":[\"kept\",\"dropped\"]},\"opponent_claims\":{\"type\":\"string\",\"enum\":[\"best_if_uncontested\",\"high_only\",\"as_any_other\"]},\"rows\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"events\",\"groups\",\"speakers\",\"sources\",\"notes\"],\"properties\":{\"events\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"min\",\"max\"],\"properties\":{\"min\":{\"type\":\"integer\",\"minimum\":0},\"max\":{\"type\":\"integer\",\"minimum\":0}}},\"groups\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"min\",\"max\"],\"properties\":{\"min\":{\"type\":\"integer\",\"minimum\":0},\"max\":{\"type\":\"integer\",\"minimum\":0}}},\"speakers\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"min\",\"max\"],\"properties\":{\"min\":{\"type\":\"integer\",\"minimum\":0},\"max\":{\"type\":\"integer\",\"minimum\":0}}},\"sources\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"min\",\"max\"],\"properties\":{\"min\":{\"type\":\"integer\",\"minimum\":0},\"max\":{\"type\":\"integer\",\"minimum\":0}}},\"notes\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"min\",\"max\"],\"properties\":{\"min\":{\"type\":\"integer\",\"minimum\":0},\"max\":{\"type\":\"integer\",\"minimum\":0}}}}}}}}"
