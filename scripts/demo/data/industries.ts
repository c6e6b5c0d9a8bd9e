export type DemoIndustry = { name: string; words: readonly string[]; tech: readonly string[] }

const list = (text: string): readonly string[] => text.split(', ')
const OFFICE = 'Salesforce, HubSpot, Microsoft 365, Google Workspace, Slack, Zoom'

/** Industries, the words their companies put in their names, and the software they are known to use. */
export const INDUSTRIES: readonly DemoIndustry[] = [
  {
    name: 'Software',
    words: list('Software, Labs, Systems, Cloud, Data, Analytics, Digital'),
    tech: list(`AWS, Kubernetes, PostgreSQL, React, Snowflake, GitHub, Datadog, ${OFFICE}`),
  },
  {
    name: 'Financial Services',
    words: list('Capital, Finance, Partners, Invest, Credit'),
    tech: list(`Oracle, SAP, Bloomberg, Tableau, Workday, ${OFFICE}`),
  },
  {
    name: 'Insurance',
    words: list('Insurance, Assurance, Mutual'),
    tech: list(`Guidewire, Oracle, Duck Creek, Tableau, ${OFFICE}`),
  },
  {
    name: 'Manufacturing',
    words: list('Industries, Works, Precision, Components, Manufacturing'),
    tech: list(`SAP, Siemens NX, AutoCAD, Microsoft Dynamics, ${OFFICE}`),
  },
  {
    name: 'Machinery',
    words: list('Machinery, Tools, Engineering, Automation'),
    tech: list(`SAP, SolidWorks, Siemens TIA, Infor, ${OFFICE}`),
  },
  {
    name: 'Healthcare',
    words: list('Health, Clinics, Medical, Care'),
    tech: list(`Epic, Cerner, Workday, ServiceNow, ${OFFICE}`),
  },
  {
    name: 'Pharmaceuticals',
    words: list('Pharma, Biotech, Therapeutics, Biosciences'),
    tech: list(`Veeva, SAP, LabVantage, Oracle, ${OFFICE}`),
  },
  {
    name: 'Retail',
    words: list('Retail, Stores, Market, Outfitters, Home'),
    tech: list(`Shopify, Adobe Commerce, Klaviyo, NetSuite, ${OFFICE}`),
  },
  {
    name: 'Logistics',
    words: list('Logistics, Freight, Shipping, Transport'),
    tech: list(`SAP, Manhattan WMS, project44, Oracle, ${OFFICE}`),
  },
  {
    name: 'Construction',
    words: list('Construction, Build, Contractors, Structures'),
    tech: list(`Procore, AutoCAD, Primavera, Sage, ${OFFICE}`),
  },
  {
    name: 'Energy',
    words: list('Energy, Power, Solar, Utilities, Wind'),
    tech: list(`SAP, OSIsoft PI, Oracle, ArcGIS, ${OFFICE}`),
  },
  {
    name: 'Consulting',
    words: list('Consulting, Advisory, Associates, Group'),
    tech: list(`Tableau, Power BI, Workday, ${OFFICE}`),
  },
  {
    name: 'Marketing',
    words: list('Media, Creative, Studio, Communications'),
    tech: list(`Adobe Creative Cloud, Figma, Google Analytics, Marketo, ${OFFICE}`),
  },
  {
    name: 'Education',
    words: list('Learning, Academy, Institute, Education'),
    tech: list(`Canvas, Moodle, Blackboard, ${OFFICE}`),
  },
  {
    name: 'Food and Beverage',
    words: list('Foods, Beverages, Kitchen, Brewing'),
    tech: list(`SAP, NetSuite, Infor, ${OFFICE}`),
  },
  {
    name: 'Telecommunications',
    words: list('Telecom, Networks, Wireless, Connect'),
    tech: list(`Cisco, Ericsson, Amdocs, ServiceNow, ${OFFICE}`),
  },
  {
    name: 'Real Estate',
    words: list('Properties, Realty, Estates, Living'),
    tech: list(`Yardi, DocuSign, Procore, ${OFFICE}`),
  },
  { name: 'Legal Services', words: list('Legal, Law, Counsel'), tech: list(`Clio, iManage, DocuSign, ${OFFICE}`) },
]
