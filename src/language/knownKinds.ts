import { measureName } from './units.ts';

/** Technologies that do one job: one told for another of its row is a slip. */
const ROWS: readonly string[] = [
  'python java javascript typescript kotlin scala ruby golang go rust php perl haskell matlab elixir erlang clojure cobol fortran',
  'mysql postgres postgresql mongodb mongo cassandra dynamodb mariadb sqlite couchdb neo4j oracle redshift bigquery snowflake clickhouse',
  'rabbitmq kafka activemq zeromq nats sqs kinesis celery',
  'redis memcached varnish',
  'aws azure gcp',
  'spark hadoop hive flink',
  'airflow jenkins dbt',
  'react angular vue flutter',
  'django flask rails spring',
  'kubernetes docker terraform ansible',
  'git github gitlab',
  'jira confluence trello asana',
  'tableau powerbi kibana grafana splunk datadog prometheus',
  'xero sage quickbooks',
  'emis systmone epic cerner',
  'tensorflow pytorch keras',
  'hubspot salesforce zendesk',
  'photoshop figma sketchup',
  'autocad revit',
];
const ROW_OF = new Map(ROWS.flatMap((row, i) => row.split(' ').map((name) => [name, i] as const)));

/** True for two technologies that do one job: "mongo" and "Postgres". */
export function areOfOneKind(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) => ROW_OF.get(name.toLowerCase().replace(/[ .-]/g, '')));
  return one !== undefined && one === two;
}

/** Units and parts of a day that stand for one another, so that one with another's number is another value. */
const UNITS: readonly string[] = [
  'metre foot mile kilometre yard inch centimetre millimetre',
  // What weighs is told in litres, too, where it is poured or crushed.
  'kilogram gram pound stone tonne ounce milligram litre pint gallon millilitre',
  'hectare acre',
  'morning afternoon evening',
  'monday tuesday wednesday thursday friday saturday sunday',
];
const UNIT_ROW = new Map(UNITS.flatMap((row, i) => row.split(' ').map((name) => [name, i] as const)));
const unitNamed = (unit: string): string => (unit === 'night' ? 'evening' : measureName(unit));

/** True for two different units of one sort: metres and feet, mornings and afternoons. Singular. */
export function areOtherUnits(a: string, b: string): boolean {
  const [one, two] = [unitNamed(a), unitNamed(b)];
  const row = UNIT_ROW.get(one);
  return row !== undefined && row === UNIT_ROW.get(two) && one !== two;
}
