import { fold } from '@/lib/text/clean';
import type { ContactField } from './columns';

/** Heads of columns as Outlook, Google and people write them in further languages: whole heads, by field. */
const WORDS: Partial<Record<ContactField, string>> = {
  firstName: `
    förnamn, fornavn, etunimi, jméno, křestní jméno, meno, krstné meno, ime, utónév,
    keresztnév, prenume, vardas, vārds, eesnimi, ad, adı, όνομα, имя, ім’я, име, שם פרטי,
    الاسم الأول, 名, 名字, 이름`,
  middleName: 'mellannamn, mellomnavn, druhé jméno, отчество, по батькові',
  lastName: `
    efternamn, efternavn, etternavn, sukunimi, příjmení, priezvisko, prezime, priimek,
    vezetéknév, családnév, nume, pavardė, uzvārds, perekonnanimi, soyad, soyadı, επώνυμο,
    фамилия, прізвище, фамилно име, שם משפחה, اسم العائلة, 姓, 姓氏, 성`,
  name: `
    namn, navn, nimi, jméno a příjmení, meno a priezvisko, ime i prezime, név, teljes név,
    ad soyad, adı soyadı, ονοματεπώνυμο, фио, имя и фамилия, полное имя, ім’я та прізвище, שם,
    שם מלא, الاسم, الاسم الكامل, 氏名, 名前, 姓名, 성명`,
  company: `
    företag, virksomhed, bedrift, selskap, yritys, společnost, spoločnosť, cég, tvrtka,
    podjetje, firmă, companie, įmonė, uzņēmums, ettevõte, şirket, εταιρεία, компания,
    организация, компанія, організація, חברה, الشركة, 会社, 会社名, 公司, 公司名称, 單位, 单位, 회사, 회사명`,
  headline: `
    befattning, roll, stilling, työnimike, tehtävänimike, pozice, pracovní pozice, funkce,
    pozícia, beosztás, munkakör, funcție, pareigos, ünvan, unvan, görevi, θέση, должность,
    посада, длъжност, תפקיד, المسمى الوظيفي, 役職, 職稱, 职务, 职位, 직함, 직책`,
  email: `
    e-post, epost, e-postadress, e-postadresse, epostadresse, sähköposti, sähköpostiosoite,
    e-pasts, el. paštas, e-posta, e-posta adresi, ηλεκτρονικό ταχυδρομείο, адрес эл. почты,
    эл. почта, электронная почта, почта, електронна пошта, имейл, דואר אלקטרוני,
    البريد الإلكتروني, メール, メールアドレス, 電子メール アドレス, 邮箱, 电子邮件, 电子邮件地址, 電子郵件, 電子郵件地址, 이메일, 이메일 주소,
    전자 메일 주소`,
  place: `
    stad, paikkakunta, město, mesto, város, oraș, şehir, πόλη, город, місто, град, עיר,
    المدينة, 市区町村, 城市, 도시`,
  areas: `
    ämnen, emner, aiheet, témata, témák, konular, θέματα, темы, теми, kompetenser, kompetencer,
    osaaminen, навыки, навички, 主题, 主題, 주제`,
  notes: `
    anteckningar, noter, notater, muistiinpanot, poznámka, poznámky, jegyzetek, megjegyzés,
    notlar, σημειώσεις, заметки, примечания, комментарий, нотатки, הערות, ملاحظات, メモ, 備註, 备注,
    메모`,
};

/** The field that a head names in one of these languages, by the head's folded words. */
export const ABROAD: ReadonlyMap<string, ContactField> = new Map(
  Object.entries(WORDS).flatMap(([field, heads]) =>
    heads.split(',').map((head) => [fold(head.trim()), field as ContactField] as const),
  ),
);
