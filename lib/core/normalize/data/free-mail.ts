/** Providers that sell mailboxes under many country suffixes: the label counts whatever follows it. */
export const FREE_MAIL_LABELS: ReadonlySet<string> = new Set(
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn gmx aol icloud protonmail'.split(' '),
)

/** Mailbox providers and consumer access providers, worldwide; registrable domains. Kept by hand. */
export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  `me.com mac.com proton.me pm.me protonmail.com tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me
  zoho.com zohomail.com fastmail.com fastmail.fm fastmail.net mail.com email.com usa.com hushmail.com hush.com lycos.com
  excite.com juno.com netzero.net netzero.com inbox.com mail2world.com myway.com rediffmail.com sify.com indiatimes.com
  web.de freenet.de t-online.de arcor.de online.de gmx.net kabelmail.de email.de mailbox.org posteo.de posteo.net
  1und1.de versanet.de vodafonemail.de freemail.de mail.de directbox.com aon.at chello.at a1.net inode.at bluewin.ch
  sunrise.ch hispeed.ch swissonline.ch tiscali.ch orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr cegetel.net
  bbox.fr aliceadsl.fr club-internet.fr numericable.fr voila.fr libertysurf.fr noos.fr hotmail.fr dbmail.com
  telefonica.net terra.es ono.com ya.com euskalnet.net libero.it virgilio.it alice.it tin.it tiscali.it fastwebnet.it
  iol.it inwind.it email.it poste.it teletu.it sapo.pt clix.pt netcabo.pt iol.pt mail.telepac.pt uol.com.br bol.com.br
  terra.com.br ig.com.br globo.com globomail.com oi.com.br r7.com zipmail.com.br btinternet.com btopenworld.com
  talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk sky.com tiscali.co.uk plusnet.com o2.co.uk fsmail.net
  freeserve.co.uk supanet.com eircom.net ziggo.nl kpnmail.nl planet.nl hetnet.nl home.nl xs4all.nl chello.nl upcmail.nl
  casema.nl quicknet.nl telenet.be skynet.be proximus.be scarlet.be tele2.nl telia.com comhem.se bredband.net tele2.se
  spray.se online.no broadpark.no frisurf.no mail.dk jubii.dk ofir.dk stofanet.dk tdcadsl.dk kolumbus.fi luukku.com
  suomi24.fi elisanet.fi saunalahti.fi wp.pl o2.pl onet.pl onet.eu interia.pl interia.eu op.pl poczta.fm vp.pl gazeta.pl
  tlen.pl seznam.cz centrum.cz email.cz volny.cz atlas.cz post.cz azet.sk zoznam.sk centrum.sk pobox.sk freemail.hu
  citromail.hu indamail.hu t-online.hu abv.bg mail.bg dir.bg net.hr inet.hr siol.net ptt.rs eunet.rs otenet.gr forthnet.gr
  in.gr mail.ru inbox.ru bk.ru list.ru internet.ru yandex.ru yandex.com ya.ru yandex.ua yandex.kz rambler.ru lenta.ru
  ro.ru autorambler.ru ukr.net i.ua meta.ua bigmir.net tut.by mail.ee hot.ee inbox.lv apollo.lv one.lt takas.lt
  mynet.com superonline.com ttmail.com walla.co.il walla.com netvision.net.il bezeqint.net 012.net.il maktoob.com
  emirates.net.ae qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com tom.com 139.com 189.cn 21cn.com
  aliyun.com wo.cn vip.qq.com netease.com hinet.net seed.net.tw pchome.com.tw netvigator.com naver.com hanmail.net
  daum.net nate.com kakao.com korea.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com ocn.ne.jp
  biglobe.ne.jp excite.co.jp goo.jp infoseek.jp so-net.ne.jp plala.or.jp dion.ne.jp bigpond.com bigpond.net.au
  optusnet.com.au iinet.net.au tpg.com.au dodo.com.au internode.on.net xtra.co.nz slingshot.co.nz orcon.net.nz
  telkomsa.net mweb.co.za webmail.co.za vodamail.co.za singnet.com.sg pacific.net.sg streamyx.com tm.net.my
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net ameritech.net pacbell.net swbell.net prodigy.net cox.net
  charter.net spectrum.net roadrunner.com rr.com earthlink.net mindspring.com optonline.net optimum.net frontier.com
  frontiernet.net windstream.net centurylink.net embarqmail.com q.com wowway.com suddenlink.net cableone.net mchsi.com
  insightbb.com rcn.com sympatico.ca bell.net rogers.com shaw.ca telus.net videotron.ca cogeco.ca eastlink.ca
  prodigy.net.mx infinitum.com.mx telmex.com fibertel.com.ar arnet.com.ar ciudad.com.ar speedy.com.ar adinet.com.uy
  vtr.net etb.net.co une.net.co cantv.net duck.com mozmail.com simplelogin.com hey.com mailinator.com yopmail.com
  guerrillamail.com 10minutemail.com trashmail.com temp-mail.org getnada.com dispostable.com sharklasers.com
  maildrop.cc discard.email`
    .split(/\s+/)
    .filter(Boolean),
)
