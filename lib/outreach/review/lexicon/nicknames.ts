/** Names and what people called by them are called for short: one family of names a line. */
export const NICKNAMES: readonly (readonly string[])[] = `
alexander alexandra alex alec sandy sasha sascha xander lex alejandro alejandra ale aleksander aleksandra aleksandr sandro sandra ola olek
albert alberto bert bertie al
abigail abby gail
agnes aggie nessa
amelia millie emily em
andrew andy drew andrea andreas andre andres andrzej
anthony antony tony anton antonio antonia toni toño
anna ann anne annie anya ania nan nancy
arthur art artie
barbara babs barb basia
benjamin ben benny benji
bernard bernie bernadette
catherine katherine kathryn katharina katarzyna kate katie katy kathy cathy kat kit kitty kasia katya katja ekaterina catarina
caroline carolina carrie caro lina
charles charlie chuck carlos charlotte lottie
christopher chris kit topher christine christina christian kristina kristin tina kris
daniel dan danny danielle dani
david dave davy
deborah debora deb debbie
dorothy dot dottie dolly dorothea thea
edward ed eddie ted teddy ned eduardo edmund
eleanor ellie nell nora eleonora lea
elizabeth elisabeth liz lizzie beth betty bess eliza lisa elsa lise libby betsy
emmanuel manny manu emanuel
ferdinand ferdi fernando nando
florence flo flora
francis frances frank fran frankie francisco paco pancho francesca francesco cesca franz
frederick fred freddie frederica friedrich fritz federico fede
gabriel gabe gabriela gabi gabrielle
gerald gerard gerry jerry
gregory greg
guillermo memo
gwendolyn gwenllian gwen
harold harry hal henry hank harriet hattie henrietta
helen helena ellen lena nell
ignacio nacho
isabella isabel isobel bella izzy belle
jacob jake jack james jim jimmy jamie
jacqueline jackie
jennifer jen jenny
jessica jess jessie
johannes hannes johan hans jan
john jack johnny jon jonathan
joseph joe joey jose josef pepe giuseppe beppe pino josephine jo josie fina pepa
judith judy jude
julian jules julia julie
kenneth ken kenny
lawrence laurence larry laurie lars lorenzo
leonard leo len lenny leopold leonardo
louis louise lou luis luisa louisa
luca lucas luke lukas lukasz
ludovica ludo
magdalena magda lena maggie
manuel manolo manu
margaret maggie meg peggy margie greta rita daisy margarita marguerite gosia malgorzata
maria marie mary mia molly polly maja mariya masha marysia
matthew matt matthias mateo
maximilian max maxine maxim
michael mike mick mickey michelle mikhail misha miguel michal
mohammed muhammad mohamed mo mohammad moe
natalie nat natasha natalia natalya
nicholas nick nicky nico nicole nicola niko klaus nikolai kolya
olivia liv livvy oliver ollie
oluwaseun seun
patrick pat paddy patricia patty trish tricia
penelope penny
peter pete piotr pedro petra
philip phil philippa pip pippa
rachel rach raquel
raymond ray
rebecca becky becca bex
richard rick rich dick ricky ricardo
robert rob bob bobby robbie bert roberto
ronald ron ronnie
rosalind rosamund rosemary rose rosie ros
samuel sam sammy samantha
sarah sally sadie
sebastian seb bastian basti
sergio sergei serge seryozha
solomon sol
stephen steven steve stevie stephanie steph stefan stefanie stephan stef
susan sue susie suzanne susanna zuzanna zuza
teresa theresa tess terry tessa tere
terence terry
theodore ted teddy theo theodora teodor
thomas tom tommy tomasz tomas
timothy tim timmy
valentina valentine val vale
veronica ronnie vera
victoria vicky tori vic victor viktor
vincent vince vinny vincenzo enzo
vladimir volodya vova wladimir
walter wally walt
wilhelmina mina minnie willa
william bill billy will willy liam wim wilhelm willem guillaume
winifred winnie freda
zachary zach zac zak`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
