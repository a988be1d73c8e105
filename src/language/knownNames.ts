// Names that need no capital to be known: recognisers write lower case. Only such as are rarely plain words.
const ORGANISATIONS = `
amazon salesforce google microsoft netflix facebook meta ibm oracle spotify airbnb uber lyft twitter linkedin paypal ebay shopify
stripe adobe intel nvidia samsung sony nokia siemens bosch toyota honda tesla bmw volkswagen boeing airbus nasa deloitte kpmg pwc
accenture mckinsey barclays hsbc lloyds natwest santander citibank jpmorgan walmart tesco sainsburys asda morrisons waitrose aldi lidl
ikea costco starbucks mcdonalds greggs nhs bbc unilever nestle pfizer astrazeneca gsk novartis dhl fedex ups vodafone verizon
telstra zara primark decathlon screwfix wickes homebase bupa unicef oxfam unesco hilton marriott ryanair easyjet lufthansa
youtube instagram whatsapp tiktok openai anthropic databricks snowflake workday servicenow atlassian dropbox pinterest reddit zalando
`;
const TECHNOLOGIES = `
python java javascript typescript kotlin scala ruby golang php perl haskell matlab sql mysql postgres postgresql mongodb redis kafka
spark hadoop hive flink airflow kubernetes docker terraform ansible jenkins git github gitlab jira confluence tableau excel powerpoint
sharepoint photoshop figma sketchup autocad revit bim salesforce sap aws azure gcp lambda glue redshift bigquery snowflake dynamodb
tensorflow pytorch keras numpy pandas sagemaker react angular vue django flask rails spring node linux unix windows android ios
graphql rest grpc elasticsearch kibana grafana prometheus splunk datadog cassandra rabbitmq celery pyspark databricks dbt powerbi
kanban scrum agile emis systmone arbor sims moodle epic cerner shopify quickbooks xero sage hubspot zendesk slack wordpress
etl llm bfs dfs api cuda opencv comfyui go rust flutter bash memcached mongo nginx sqlite elixir erlang clojure cobol fortran lua
solidity activemq zeromq nats sqs kinesis varnish mariadb couchdb neo4j clickhouse
`;

const ORGANISATION_SET = new Set(ORGANISATIONS.trim().split(/\s+/));
const TECHNOLOGY_SET = new Set(TECHNOLOGIES.trim().split(/\s+/));
// Well-known products whose names are plain words: they count only where written with a capital.
const PLAIN_WORDS = new Set(
  'go rust flutter bash varnish spark glue hive node spring react rest epic sage arbor windows excel lambda git ruby agile slack meta ups sims shell'.split(
    ' ',
  ),
);

export const isKnownOrganisation = (folded: string): boolean => ORGANISATION_SET.has(folded.replace(/['’]/g, ''));
export const isKnownTechnology = (folded: string): boolean => TECHNOLOGY_SET.has(folded);
/** Known, yet a plain word too. */
export const isPlainWordToo = (folded: string): boolean => PLAIN_WORDS.has(folded);
