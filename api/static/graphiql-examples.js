// What the editor opens with: a tab each.
const EXAMPLES = [
`# A client's card by phone, written in any way: what a screen shows while it rings.
query Card {
  clientCard(phone: "8 (916) 000-00-01") {
    isKnown
    version
    contact {
      id
      name
      owner { name }
      openDealsTotal { amount currency }
      nextTask { title dueAt }
      interactions(first: 5) { nodes { startedAt direction call { disposition talkSeconds } } }
    }
    similarContacts { name }
  }
}
`,
`# A list: filtered, sorted, a page at a time. Go on with "after": pageInfo.endCursor.
query Deals {
  deals(
    first: 10
    filter: { status: { eq: OPEN } }
    orderBy: [{ field: AMOUNT, direction: DESC }]
  ) {
    totalCount
    nodes { id title amount { amount currency } stage { name } owner { name } version }
    pageInfo { hasNextPage endCursor }
  }
}
`,
`# Numbers: counted from the records that you may read, each with what it was in the period before.
query Numbers {
  kpi(
    metrics: [TARGET_INQUIRIES, DEALS_WON, CONVERSION]
    period: { from: "2026-11-01", to: "2026-12-01" }
    groupBy: [USER]
    compareTo: { base: PREVIOUS_PERIOD }
  ) {
    zone
    groups { user { name } values { metric value numerator denominator baseValue } }
  }
}
`,
`# A change answers with the record, and says in userErrors what was wrong. Send the same idempotencyKey again, and nothing happens twice.
mutation NewContact {
  contactCreate(
    input: { name: "Мария Светлова", phones: [{ number: "8 916 700-00-07" }], tags: ["fair"] }
    idempotencyKey: "one-for-each-change"
  ) {
    contact { id version phones { number } }
    userErrors { field code message }
  }
}
`,
`# Deals as they move. Move one in another tab, and look here. Keep the last cursor, and give it as "after" when you come back:
# what happened in between is sent first, nothing is missed and nothing comes twice. after: "0" begins with the oldest that is kept.
subscription Moves {
  dealStageChanged(filter: { status: { in: [OPEN, WON] } }) {
    cursor
    deal { title amount { amount currency } owner { name } }
    change { fromStage { name } toStage { name } happenedAt }
  }
}
`,
`# What has changed since a cursor, for clients that keep a copy: without "after" you get the present cursor alone.
query Changes {
  changes {
    cursor
    hasMore
    sight { key hidden nouns { noun isEverybodys owners } }
    changes { noun id isGone node { ... on Contact { name } ... on Deal { title } } }
  }
}
`,
];
