/** The learning path: a goal for each template, what to do next in it, and what was learnt. */
export const learning = {
  singleServer: {
    goal: "Take the database off the machine that everybody reaches.",
    split:
      "Application and database share one server: one failure stops both, and the data stands behind the application's open door. Give the database a server of its own.",
    done: "Each has its own machine now and no longer takes the other's memory. Both are still needed, so either one stops the shop: that is the next step.",
  },
  appDbSplit: {
    goal: "Protect what the two say to each other, and let a second server share the load.",
    encrypt:
      "Application and database now talk across the network in the clear. Switch on encryption for the connection between them.",
    scaleOut:
      "There is one application server, so its failure and every update stop the shop. Draw a second one, with a load balancer before both.",
    done: "Losing an application server is no outage any more. But every request now meets the balancer first: what if that stops?",
  },
  loadBalanced: {
    goal: "Leave no single machine that everything depends on.",
    balancer:
      "The balancer is now the single point: when it stops, all servers behind it are unreachable. Add a second one (replicas 2) as a failover pair.",
    database:
      "All orders are in one database. Add a standby that follows it and takes over by itself.",
    done: "Whichever machine stops, the shop goes on. Next: what if two things that stand in for each other stand on the same machine?",
  },
  inServerBalancing: {
    goal: "Find the copies that stand on one machine, and spread them.",
    proxy:
      "Every payment passes one proxy. Draw a second payment host with a proxy of its own, and send the shops to both.",
    host: "Both payment processes stand on one host: a crashed process is absorbed, a dead host is not. Move one of them to another host.",
    done: "A process, a proxy or a host may fail. The next larger thing is the place they all stand in: a zone.",
  },
  publicThreeTier: {
    goal: "Survive the loss of a zone, and close what stands open in the cloud.",
    zones:
      "Everything stands in one availability zone. Draw a second zone and move one server of each tier and the standby database there.",
    exposure:
      "The database answers the internet. Make its subnet private and switch off public access.",
    encryption:
      "The disks of the database hold personal data and are not encrypted. Switch on encryption at rest for both copies.",
    accounts:
      "The cloud accounts, which can delete everything, ask for a password only. Require a second factor.",
    done: "A zone may fail, and nothing stands open. One provider and one region are left; some services need a second site.",
  },
  hybridDr: {
    goal: "Join two sites so that a cut line stops nobody and no data goes where it must not.",
    link: "The mobile service depends on one line between the sites. Draw a second one that shares neither carrier nor duct with it.",
    residence:
      "The members' data must stay on premises, yet its backup goes to the cloud, and in the clear. Keep the backup in a site of your own, and encrypt it on the way.",
    signIn:
      "The database in the cloud takes the replication from any caller. Let both ends prove who they are.",
    done: "You have climbed from one server to two sites. Fail anything you like with What if it fails? and see who is still served.",
  },
} as const;
