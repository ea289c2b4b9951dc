// Parses scripts of the tool for Spark and Snowflake with grammars of public packages: node check.mjs FILE.spark.sql FILE.snowflake.sql ...
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

register('./resolve.mjs', import.meta.url);
const dt = await import('dt-sql-parser');
const { default: nsp } = await import('node-sql-parser');

const spark = new dt.SparkSQL();
const snowflake = new nsp.Parser();

// The grammar of Spark is of a version without session variables: their declarations are checked by their shape, the rest by the grammar.
const declaration = /^DECLARE OR REPLACE VARIABLE \w+ (DATE DEFAULT DATE '\d{4}-\d{2}-\d{2}'|BIGINT DEFAULT \d+);$/;

function errorsOfSpark(text) {
  const lines = text.split('\n');
  const rest = lines.map(line => (declaration.test(line) ? '' : line)).join('\n');
  return spark.validate(rest).map(error => `line ${error.startLine}: ${error.message}`);
}

// The grammar of Snowflake has no grouping sets: the columns of the first set stand for all of them.
const withoutSets = text => text.replace(/GROUP BY GROUPING SETS \(\n\s*\(([^)]*)\)[\s\S]*?\n\s*\)/g, 'GROUP BY $1');

function errorsOfSnowflake(text) {
  try {
    snowflake.astify(withoutSets(text), { database: 'snowflake' });
    return [];
  } catch (error) {
    return [`line ${error.location?.start.line}: ${error.message.slice(0, 300)}`];
  }
}

let failed = 0;
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const errors = file.endsWith('.spark.sql') ? errorsOfSpark(text) : file.endsWith('.snowflake.sql') ? errorsOfSnowflake(text) : ['neither .spark.sql nor .snowflake.sql'];
  if (errors.length > 0) {
    failed++;
    console.log(`${file}: ${errors.slice(0, 3).join('\n  ')}`);
  }
}
console.log(`${process.argv.length - 2 - failed} parsed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
