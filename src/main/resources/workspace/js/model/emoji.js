/** The emoji that people and apps use most, by Slack's names. */
const TABLE = `
+1 👍,thumbsup 👍,-1 👎,thumbsdown 👎,ok_hand 👌,wave 👋,clap 👏,raised_hands 🙌,pray 🙏,muscle 💪,point_right 👉,point_left 👈,point_up ☝️,
point_down 👇,raised_hand ✋,handshake 🤝,crossed_fingers 🤞,v ✌️,eyes 👀,brain 🧠,
smile 😄,smiley 😃,grinning 😀,grin 😁,joy 😂,rolling_on_the_floor_laughing 🤣,laughing 😆,sweat_smile 😅,slightly_smiling_face 🙂,blush 😊,innocent 😇,
wink 😉,heart_eyes 😍,star-struck 🤩,sunglasses 😎,nerd_face 🤓,thinking_face 🤔,face_with_monocle 🧐,neutral_face 😐,expressionless 😑,unamused 😒,roll_eyes 🙄,
grimacing 😬,relieved 😌,pensive 😔,sleepy 😪,sleeping 😴,worried 😟,confused 😕,slightly_frowning_face 🙁,open_mouth 😮,astonished 😲,flushed 😳,cry 😢,
sob 😭,scream 😱,sweat 😓,tired_face 😫,rage 😡,skull 💀,ghost 👻,robot_face 🤖,see_no_evil 🙈,shrug 🤷,facepalm 🤦,man-shrugging 🤷‍♂️,woman-shrugging 🤷‍♀️,
heart ❤️,orange_heart 🧡,yellow_heart 💛,green_heart 💚,blue_heart 💙,purple_heart 💜,broken_heart 💔,sparkling_heart 💖,100 💯,boom 💥,
fire 🔥,sparkles ✨,star ⭐,star2 🌟,dizzy 💫,zap ⚡,rainbow 🌈,sunny ☀️,cloud ☁️,rain_cloud 🌧️,snowflake ❄️,umbrella ☔,ocean 🌊,earth_americas 🌎,
earth_africa 🌍,earth_asia 🌏,moon 🌔,seedling 🌱,evergreen_tree 🌲,four_leaf_clover 🍀,tulip 🌷,
tada 🎉,confetti_ball 🎊,gift 🎁,trophy 🏆,medal 🏅,dart 🎯,game_die 🎲,jigsaw 🧩,art 🎨,musical_note 🎵,
coffee ☕,beer 🍺,pizza 🍕,cake 🍰,apple 🍎,popcorn 🍿,
rocket 🚀,airplane ✈️,car 🚗,bike 🚲,ship 🚢,construction 🚧,rotating_light 🚨,traffic_light 🚥,house 🏠,office 🏢,factory 🏭,classical_building 🏛️,building_construction 🏗️,hospital 🏥,
computer 💻,desktop_computer 🖥️,keyboard ⌨️,iphone 📱,electric_plug 🔌,battery 🔋,floppy_disk 💾,cd 💿,satellite 🛰️,satellite_antenna 📡,
hammer 🔨,hammer_and_wrench 🛠️,wrench 🔧,gear ⚙️,nut_and_bolt 🔩,toolbox 🧰,magnet 🧲,test_tube 🧪,microscope 🔬,telescope 🔭,
key 🔑,lock 🔒,unlock 🔓,shield 🛡️,bell 🔔,no_bell 🔕,mega 📣,loudspeaker 📢,link 🔗,paperclip 📎,pushpin 📌,round_pushpin 📍,scissors ✂️,pencil2 ✏️,
memo 📝,clipboard 📋,calendar 📅,date 📅,spiral_calendar_pad 🗓️,bar_chart 📊,chart_with_upwards_trend 📈,chart_with_downwards_trend 📉,file_folder 📁,open_file_folder 📂,card_index_dividers 🗂️,
package 📦,inbox_tray 📥,outbox_tray 📤,email ✉️,envelope ✉️,mailbox 📫,newspaper 📰,book 📖,books 📚,bookmark 🔖,label 🏷️,mag 🔍,bulb 💡,flashlight 🔦,
moneybag 💰,money_with_wings 💸,dollar 💵,euro 💶,credit_card 💳,receipt 🧾,scales ⚖️,balance_scale ⚖️,
hourglass ⌛,hourglass_flowing_sand ⏳,watch ⌚,alarm_clock ⏰,stopwatch ⏱️,timer_clock ⏲️,clock1 🕐,
white_check_mark ✅,heavy_check_mark ✔️,ballot_box_with_check ☑️,x ❌,negative_squared_cross_mark ❎,heavy_plus_sign ➕,heavy_minus_sign ➖,warning ⚠️,no_entry ⛔,no_entry_sign 🚫,
exclamation ❗,question ❓,grey_question ❔,grey_exclamation ❕,information_source ℹ️,recycle ♻️,arrow_right ➡️,arrow_left ⬅️,arrow_up ⬆️,arrow_down ⬇️,arrows_counterclockwise 🔄,
leftwards_arrow_with_hook ↩️,arrow_forward ▶️,fast_forward ⏩,double_vertical_bar ⏸️,repeat 🔁,
red_circle 🔴,large_orange_circle 🟠,large_yellow_circle 🟡,large_green_circle 🟢,large_blue_circle 🔵,large_purple_circle 🟣,white_circle ⚪,black_circle ⚫,large_blue_square 🟦,large_green_square 🟩,
one 1️⃣,two 2️⃣,three 3️⃣,four 4️⃣,five 5️⃣,six 6️⃣,seven 7️⃣,eight 8️⃣,nine 9️⃣,keycap_ten 🔟,
checkered_flag 🏁,triangular_flag_on_post 🚩,flag-eu 🇪🇺,eu 🇪🇺,flag-us 🇺🇸,us 🇺🇸,flag-de 🇩🇪,de 🇩🇪,speech_balloon 💬,thought_balloon 💭,left_speech_bubble 🗨️,snake 🐍,penguin 🐧,whale 🐳,bug 🐛,turtle 🐢,owl 🦉,unicorn_face 🦄
`;

const BY_NAME = new Map(TABLE.replaceAll("\n", "").split(",").map((entry) => {
  const space = entry.lastIndexOf(" ");
  return [entry.slice(0, space), entry.slice(space + 1)];
}));

/** The character for a name, or null when we do not have it. */
export function emojiFor(name) {
  return BY_NAME.get(name.split("::")[0]) ?? null;
}

/** Names and characters that contain the word, names that begin with it first; every character once. */
export function findEmoji(word, most = 60) {
  const wanted = word.toLowerCase();
  const all = [...BY_NAME].filter(([name]) => name.includes(wanted));
  const rank = ([name]) => (name.startsWith(wanted) ? 0 : 1);
  const sorted = all.sort((one, other) => rank(one) - rank(other));
  const first = new Map(sorted.map(([name, character]) => [character, name]).reverse());
  return sorted.filter(([name, character]) => first.get(character) === name).slice(0, most).map(([name, character]) => ({ name, character }));
}

/** Plain text in which `:names:` become characters. */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+'-]+):/gi, (whole, name) => emojiFor(name) ?? whole);
}
